using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Planning.Models;

/// <summary>Entries of a <c>config.json</c>; one of another kind counts as missing.</summary>
internal static class ConfigNumbers
{
    /// <summary>The first of the entries that is a whole number above zero.</summary>
    public static int? Count(this ConfigMap config, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (config.Entries.TryGetValue(name, out var value)
                && value is ConfigInteger { Value: > 0 and <= int.MaxValue } number)
                return (int)number.Value;
        return null;
    }

    /// <summary>A number.</summary>
    public static double? Number(this ConfigMap config, string name) =>
        config.Entries.TryGetValue(name, out var value)
            ? value switch
            {
                ConfigInteger whole => whole.Value,
                ConfigNumber number => number.Value,
                _ => null,
            }
            : null;

    /// <summary>Whether an entry is true.</summary>
    public static bool Truth(this ConfigMap config, string name) =>
        config.Entries.TryGetValue(name, out var value) && value is ConfigBool { Value: true };

    /// <summary>Text.</summary>
    public static string? Text(this ConfigMap config, string name) =>
        config.Entries.TryGetValue(name, out var value) ? (value as ConfigText)?.Value : null;

    /// <summary>An object; null for none.</summary>
    public static ConfigMap? Object(this ConfigMap config, string name) =>
        config.Entries.TryGetValue(name, out var value) ? value as ConfigMap : null;

    /// <summary>The elements of a list; none when it is not there.</summary>
    public static EquatableArray<ConfigValue> List(this ConfigMap config, string name) =>
        config.Entries.TryGetValue(name, out var value) && value is ConfigList list ? list.Items : [];
}
