using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>The ways a flag's value becomes arguments. An unset value gives none.</summary>
public static class OptionArguments
{
    /// <summary>The flag alone when true; nothing when false, which such a flag cannot say.</summary>
    public static EquatableArray<OptionArgument> Switch(string flag, bool? value) =>
        value is true ? [new(flag, [])] : [];

    /// <summary>The flag when true, <paramref name="negative"/> when false.</summary>
    public static EquatableArray<OptionArgument> Negatable(string flag, string negative, bool? value) =>
        value is { } set ? [new(set ? flag : negative, [])] : [];

    /// <summary>The flag and a text.</summary>
    public static EquatableArray<OptionArgument> Value(string flag, string? value) =>
        value is null ? [] : [new(flag, [value])];

    /// <summary>The flag and a whole number.</summary>
    public static EquatableArray<OptionArgument> Value(string flag, int? value) =>
        value is { } set ? Value(flag, OptionText.Of(set)) : [];

    /// <summary>The flag and a whole number.</summary>
    public static EquatableArray<OptionArgument> Value(string flag, long? value) =>
        value is { } set ? Value(flag, OptionText.Of(set)) : [];

    /// <summary>The flag and a number.</summary>
    public static EquatableArray<OptionArgument> Value(string flag, double? value) =>
        value is { } set ? Value(flag, OptionText.Of(set)) : [];

    /// <summary>The flag and a configuration value: text as it is, anything else as JSON.</summary>
    public static EquatableArray<OptionArgument> Value(string flag, ConfigValue? value) =>
        value is null ? [] : Value(flag, OptionConfig.Text(value));

    /// <summary>What a flag's value becomes by its catalog entry.</summary>
    /// <param name="flag">The entry.</param>
    /// <param name="value">The value; null gives nothing.</param>
    /// <param name="spelling">The spelling to pass in place of the flag's own; null for that.</param>
    public static EquatableArray<OptionArgument> Of(FlagSpec flag, ConfigValue? value, string? spelling = null)
    {
        var name = spelling ?? flag.Flag;
        return (flag.Rendering, value) switch
        {
            (_, null) or (FlagRendering.Setting, _) => [],
            (FlagRendering.Switch, ConfigBool set) => Switch(name, set.Value),
            (FlagRendering.Negatable, ConfigBool set) => Negatable(name, flag.Negative ?? "", set.Value),
            (FlagRendering.List, ConfigList list) =>
                [new(name, EquatableArray.From(list.Items.Select(OptionConfig.Text)))],
            (FlagRendering.Repeated, ConfigList list) => EquatableArray.From(
                list.Items.Select(item => new OptionArgument(name, [OptionConfig.Text(item)]))),
            _ => Value(name, OptionConfig.Text(value)),
        };
    }

    /// <summary>The flag once, then one argument per element; the flag alone for an empty list.</summary>
    /// <typeparam name="T">Element type.</typeparam>
    public static EquatableArray<OptionArgument> List<T>(
        string flag, EquatableArray<T>? values, Func<T, string> text) =>
        values is { } set ? [new(flag, EquatableArray.From(set.Select(text)))] : [];

    /// <summary>The flag again before every element; nothing for an empty list.</summary>
    /// <typeparam name="T">Element type.</typeparam>
    public static EquatableArray<OptionArgument> Repeated<T>(
        string flag, EquatableArray<T>? values, Func<T, string> text) =>
        values is { } set ? EquatableArray.From(set.Select(item => new OptionArgument(flag, [text(item)]))) : [];
}
