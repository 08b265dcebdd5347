using System.Globalization;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Schema;

/// <summary>Writes the rules of flags: what the reader takes for each, and what its catalog says about it.</summary>
/// <param name="definition">Name of the definition that the rules stand in.</param>
/// <param name="addModel">Adds the definition of a settings object, and gives its name.</param>
internal sealed class FlagSchema(string definition, Func<string, string> addModel)
{
    private const string NoValue = "None";
    private const string Sizes = "^[0-9]*[.]?[0-9]+[kKmMgGtT]$";

    /// <summary>The rule of a key; for other spellings of a flag it refers to the first.</summary>
    public ConfigMap Of(FlagKey key)
    {
        if (!key.IsFirst)
            return JsonRules.Definition($"{definition}/properties/{key.First}");
        if (key.IsSetting)
            return Setting(key.Flag);
        var flag = key.Flag;
        return Described(flag, flag.Kind is FlagKind.List
            ? JsonRules.Any(Value(flag, flag.ItemKind), JsonRules.Of(("type", "array"), ("items", Item(flag))))
            : Value(flag, flag.Kind));
    }

    /// <summary>The rule of an entry that the engine checks itself: it proposes values and refuses none.</summary>
    public ConfigMap Setting(FlagSpec entry) => Described(entry, entry switch
    {
        { Kind: FlagKind.Model, Model: { } model } => JsonRules.Definition(addModel(model)),
        { Choices.IsEmpty: false } => JsonRules.Any(Choice(entry, []), JsonRules.Anything),
        { Kind: FlagKind.Bool } => JsonRules.Any(JsonRules.Of(("type", "boolean")), JsonRules.Anything),
        _ => JsonRules.Anything,
    });

    private static ConfigMap Described(FlagSpec flag, ConfigMap rule)
    {
        var deprecated = flag.Owner == FlagOwner.Planner ? "The planner passes this flag."
            : !flag.Deprecated ? null
            : flag.Replacement is { } other ? $"Deprecated; use {other}." : "Deprecated.";
        return Beside(rule).Said("deprecationMessage", deprecated).Said("description", Sentence(flag));
    }

    /// <summary>Nothing beside a reference is read, so that it becomes one of all rules.</summary>
    private static ConfigMap Beside(ConfigMap rule) =>
        rule.Entries.ContainsKey("$ref") ? JsonRules.Of(("allOf", JsonRules.List([rule]))) : rule;

    private static string Sentence(FlagSpec flag)
    {
        var facts = new List<string> { flag.Summary };
        if (flag.Unit is { } unit)
            facts.Add($"Unit: {unit}.");
        if (flag.Default is { } usual)
            facts.Add($"Default: {usual}.");
        if (flag.Since is { } since)
            facts.Add($"Since {since}.");
        if (flag.Until is { } until)
            facts.Add($"Gone in {until}.");
        return string.Join(' ', facts);
    }

    /// <summary>What may stand for a flag: besides its values no value, and <c>false</c>, which is none.</summary>
    private ConfigMap Value(FlagSpec flag, FlagKind kind) => kind switch
    {
        FlagKind.Bool => JsonRules.Of(
            ("type", JsonRules.Words(["boolean", "null", "string"])), ("pattern", Patterns(flag))),
        FlagKind.Int or FlagKind.Long => Unless(true, Typed("integer", Patterns(flag, JsonRules.Digits))),
        FlagKind.Float => Unless(true, Typed("number", Patterns(flag, JsonRules.Decimal))),
        FlagKind.Enum => JsonRules.Any(
            Choice(flag, [false, ConfigNull.Instance, NoValue]), JsonRules.Text(JsonRules.Placeholder)),
        FlagKind.Json or FlagKind.Config => JsonRules.Anything,
        FlagKind.Model when flag.Model is { } model => Unless(
            true, Types("object", "string", "null", "boolean"), ("allOf",
                JsonRules.List([JsonRules.Definition(addModel(model))]))),
        FlagKind.Model => Unless(true, Types("object", "string", "null", "boolean")),
        _ => Unless(true, Types("string", "number", "object", "null", "boolean")),
    };

    private ConfigMap Item(FlagSpec flag) => flag.ItemKind switch
    {
        FlagKind.Bool => JsonRules.Of(("type", JsonRules.Words(["boolean", "string"])), ("pattern", Patterns(flag))),
        FlagKind.Json or FlagKind.Config => JsonRules.Anything,
        var kind => Value(flag, kind),
    };

    private static ConfigMap Choice(FlagSpec flag, IEnumerable<ConfigValue> also) => JsonRules.Of(
        ("enum", JsonRules.List(flag.Choices.Concat(flag.Also).SelectMany(Spellings).Concat(also).Distinct())));

    /// <summary>A choice that reads as a number may be written as one.</summary>
    private static ConfigValue[] Spellings(string choice) =>
        long.TryParse(choice, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? [choice, whole]
            : double.TryParse(choice, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number) ? [choice, number] : [choice];

    private static string Patterns(FlagSpec flag, params string[] ofKind)
    {
        var words = flag.Also.Append(NoValue).Select(static word => EcmaText.Escape(word));
        string[] sizes = flag.TakesSizes ? [Sizes] : [];
        return string.Join('|', [.. ofKind, .. sizes, $"^({string.Join('|', words)})$", JsonRules.Placeholder]);
    }

    private static (string, ConfigValue)[] Typed(string type, string pattern) =>
        [.. Types(type, "string", "null", "boolean"), ("pattern", pattern)];

    private static (string Keyword, ConfigValue Value)[] Types(params string[] types) =>
        [("type", JsonRules.Words(types))];

    private static ConfigMap Unless(
        ConfigValue wrong, (string, ConfigValue)[] keywords, params (string, ConfigValue)[] further) =>
        JsonRules.Of([.. keywords, .. further, ("not", JsonRules.Of(("const", wrong)))]);
}
