using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>Between the types of option properties and configuration values. Null is "not set" on both sides.</summary>
public static class OptionConfig
{
    /// <summary>True or false.</summary>
    public static ConfigValue? Of(bool? value) => value is { } set ? set : (ConfigValue?)null;

    /// <summary>A whole number.</summary>
    public static ConfigValue? Of(int? value) => value is { } set ? set : (ConfigValue?)null;

    /// <summary>A whole number.</summary>
    public static ConfigValue? Of(long? value) => value is { } set ? set : (ConfigValue?)null;

    /// <summary>A number.</summary>
    public static ConfigValue? Of(double? value) => value is { } set ? set : (ConfigValue?)null;

    /// <summary>Text.</summary>
    public static ConfigValue? Of(string? value) => value is { } set ? set : (ConfigValue?)null;

    /// <summary>Several elements.</summary>
    /// <typeparam name="T">Element type.</typeparam>
    public static ConfigValue? Of<T>(EquatableArray<T>? values, Func<T, ConfigValue> element) =>
        values is { } set ? new ConfigList(EquatableArray.From(set.Select(element))) : null;

    /// <summary>A whole number of 32 bits; null for another kind.</summary>
    public static int? Int(ConfigValue value) =>
        value is ConfigInteger { Value: >= int.MinValue and <= int.MaxValue and var number } ? (int)number : null;

    /// <summary>A whole number of 64 bits; null for another kind.</summary>
    public static long? Long(ConfigValue value) => (value as ConfigInteger)?.Value;

    /// <summary>A number; null for another kind.</summary>
    public static double? Double(ConfigValue value) => value switch
    {
        ConfigNumber number => number.Value,
        ConfigInteger number => number.Value,
        _ => null,
    };

    /// <summary>The value as it stands on a command line.</summary>
    public static string Text(ConfigValue value) => value switch
    {
        ConfigText text => text.Value,
        ConfigNumber number => OptionText.Of(number.Value),
        ConfigBool { Value: true } => "True",
        ConfigBool => "False",
        _ => ConfigJson.Write(value),
    };
}
