using Srtctl.Model.Values;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Schema;

/// <summary>
/// A section whose <c>type</c> decides its keys. In a part of a recipe the keys of all types are right: the type stands
/// elsewhere, and a part may change it.
/// </summary>
/// <param name="Key">Key of the section.</param>
/// <param name="Words">The types.</param>
/// <param name="Survey">What recipes with a type can say.</param>
internal sealed record TypedSection(string Key, string[] Words, Func<string, RecipeSurvey> Survey)
{
    private const string TypeKey = "type";

    /// <summary>What readers ask of the section, by type.</summary>
    public IReadOnlyDictionary<string, SurveyedKey> Keys { get; } =
        Words.ToDictionary(static word => word, word => Survey(word).Keys().Key(Key));

    /// <summary>The rule of the section in a recipe; each type's is a definition.</summary>
    public ConfigMap Whole() => JsonRules.Of(
        ("type", "object"),
        ("properties", JsonRules.Named([(TypeKey, Type(JsonRules.Of(("enum", JsonRules.Words(Words)))))])),
        ("allOf", JsonRules.List(Words.Select(word =>
            JsonRules.Of(("if", IsOf(word)), ("then", JsonRules.Definition(NameOf(word))))))));

    /// <summary>The definitions of the types.</summary>
    public IEnumerable<(string Name, ConfigMap Rule)> Types(KeySchema keys) => Words.Select(word => (
        NameOf(word),
        keys.Section(Keys[word], KeysOf(word, keys, JsonRules.Of(("const", word))))));

    /// <summary>The rule of the section in a part of a recipe.</summary>
    public ConfigMap Part(KeySchema keys)
    {
        var type = JsonRules.Of(("enum", JsonRules.Words(Words)));
        var ofAll = Words.SelectMany(word => KeysOf(word, keys, type)).GroupBy(static key => key.Name).Select(
            static named => (named.Key, Either([.. named.Select(static key => key.Rule).Distinct()])));
        return keys.Section(Keys[Words[0]], ofAll);
    }

    private IEnumerable<(string Name, ConfigMap Rule)> KeysOf(string word, KeySchema keys, ConfigMap type) =>
        keys.Keys(Keys[word], Key).Select(key => key.Name == TypeKey ? (TypeKey, Type(type)) : key);

    private static ConfigMap Either(ConfigMap[] rules) => rules is [var only] ? only : JsonRules.Any(rules);

    private ConfigMap Type(ConfigMap rule) =>
        rule.Said("description", RecipeSchema.Descriptions.Find($"{Key}.{TypeKey}"));

    /// <summary>A section without type is of the usual one.</summary>
    private ConfigMap IsOf(string word)
    {
        var said = JsonRules.Of(
            ("properties", JsonRules.Named([(TypeKey, JsonRules.Of(("const", word)))])));
        return Survey(word) == RecipeSurvey.Usual
            ? said
            : new ConfigMap(said.Entries.With("required", JsonRules.Words([TypeKey])));
    }

    private string NameOf(string word) => $"{Key}-{word}";
}
