using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Schema;

/// <summary>Pieces of JSON Schema.</summary>
internal static class JsonRules
{
    /// <summary>A placeholder of a sweep, wherever it stands in a text.</summary>
    public const string Placeholder = @"\{[^{}]+\}";

    /// <summary>Words for true and false, as YAML 1.1 has them.</summary>
    public const string Truth = "^([Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF|[TtFfYyNn01])$";

    /// <summary>Digits of a whole number.</summary>
    public const string Digits = "^[+-]?[0-9]+$";

    /// <summary>A decimal number, infinity or none.</summary>
    public const string Decimal =
        @"^\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\s*$|^[+-]?(Infinity|NaN)$|^[+-]?inf$";

    /// <summary>No rule: anything is right.</summary>
    public static ConfigMap Anything => ConfigMap.Empty;

    /// <summary>A rule of keywords, in their order.</summary>
    public static ConfigMap Of(params ReadOnlySpan<(string Keyword, ConfigValue Value)> keywords)
    {
        var pairs = new List<KeyValuePair<string, ConfigValue>>();
        foreach (var (keyword, value) in keywords)
            pairs.Add(KeyValuePair.Create(keyword, value));
        return new ConfigMap(EquatableMap.From(pairs));
    }

    /// <summary>Rules by name.</summary>
    public static ConfigMap Named(IEnumerable<(string Name, ConfigMap Rule)> rules) => new(EquatableMap.From(
        rules.Select(static rule => KeyValuePair.Create(rule.Name, (ConfigValue)rule.Rule))));

    /// <summary>A list of values.</summary>
    public static ConfigList List(IEnumerable<ConfigValue> values) => new(EquatableArray.From(values));

    /// <summary>A list of words.</summary>
    public static ConfigList Words(IEnumerable<string> words) =>
        List(words.Select(static word => (ConfigValue)word));

    /// <summary>One of several rules.</summary>
    public static ConfigMap Any(params IEnumerable<ConfigMap> rules) => Of(("anyOf", List(rules)));

    /// <summary>The rule of a definition.</summary>
    public static ConfigMap Definition(string name) => Of(("$ref", $"#/definitions/{name}"));

    /// <summary>Text that fits one of several patterns.</summary>
    public static ConfigMap Text(params IEnumerable<string> patterns) =>
        Of(("type", "string"), ("pattern", string.Join('|', patterns)));

    /// <summary>A rule with further keywords before its own.</summary>
    public static ConfigMap Said(this ConfigMap rule, string keyword, string? text) => text is null or ""
        ? rule
        : new ConfigMap(EquatableMap.From(rule.Entries.Prepend(KeyValuePair.Create(keyword, (ConfigValue)text))));
}
