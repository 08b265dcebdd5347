using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Planning.Checks.Flags;

namespace Srtctl.Planning.Engines;

/// <summary>What options are set to, by flag or by path in a settings object.</summary>
internal static class SettingValues
{
    /// <summary>The value; null when it is not set.</summary>
    /// <param name="options">The options.</param>
    /// <param name="path">A flag, or an entry: <c>kv_cache_config.dtype</c>.</param>
    public static ConfigValue? Value(this EngineOptions options, string path)
    {
        var parts = path.Split('.');
        var value = FlagSpellings.Find(options.Catalog, parts[0]) is { } flag ? options.Setting(flag) : null;
        foreach (var part in parts[1..])
            value = value is ConfigMap map && map.Entries.TryGetValue(part, out var inner) ? inner : null;
        return value is ConfigNull ? null : value;
    }

    /// <summary>The value as text.</summary>
    public static string? Word(this EngineOptions options, string path) =>
        options.Value(path) is { } value ? OptionConfig.Text(value) : null;

    /// <summary>A whole number.</summary>
    public static int? Whole(this EngineOptions options, string path) =>
        options.Value(path) is { } value ? OptionConfig.Int(value) : null;

    /// <summary>A number.</summary>
    public static double? Number(this EngineOptions options, string path) =>
        options.Value(path) is { } value ? OptionConfig.Double(value) : null;

    /// <summary>Whether it is set to true.</summary>
    public static bool IsOn(this EngineOptions options, string path) =>
        options.Value(path) is ConfigBool { Value: true };
}
