using System.Globalization;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>
/// Checks entries of settings objects. The programs read them with pydantic, which takes numbers and truth values
/// written as text, so that these pass and are kept as written.
/// </summary>
internal static class SettingValue
{
    /// <summary>Why the value does not fit, with the path of the entry; null when it does.</summary>
    public static string? Problem(FlagSpec entry, ConfigValue value)
    {
        if (value is ConfigNull
            || (value is ConfigText or ConfigInteger && entry.Also.Contains(OptionConfig.Text(value))))
            return null;
        return entry.Kind switch
        {
            FlagKind.List => value is ConfigList list
                ? list.Items.Select(item => OfKind(entry, entry.ItemKind, item))
                    .FirstOrDefault(static found => found is not null)
                : $"{FlagValue.Shown(value)} is no list",
            FlagKind.Model => OfModel(entry, value),
            var kind => OfKind(entry, kind, value),
        };
    }

    /// <summary>Entries, with their path, that the catalog does not know.</summary>
    public static IEnumerable<string> Unknown(FlagSpec entry, ConfigValue value)
    {
        if (value is not ConfigMap map || entry.Model is null || FlagTable.Find(entry.Model) is not { } entries)
            yield break;
        foreach (var (name, inner) in map.Entries)
        {
            if (entries.Find(name) is not { } known)
                yield return name;
            else
                foreach (var path in Unknown(known, inner))
                    yield return $"{name}.{path}";
        }
    }

    private static string? OfModel(FlagSpec entry, ConfigValue value)
    {
        if (value is ConfigBool && entry.Also.Contains(FlagValue.Shown(value)))
            return null;
        if (value is not ConfigMap map)
            return $"{FlagValue.Shown(value)} is no map";
        if (entry.Model is null || FlagTable.Find(entry.Model) is not { } entries)
            return null;
        foreach (var (name, inner) in map.Entries)
            if (entries.Find(name) is { } known && Problem(known, inner) is { } problem)
                return $"{name}: {problem}";
        return null;
    }

    /// <summary>Python's numbered choices, such as vLLM's compilation modes, may be written as their numbers.</summary>
    private static bool IsNumbered(FlagSpec entry, ConfigValue value) =>
        value is ConfigInteger { Value: >= 0 } number && number.Value < entry.Choices.Count;

    private static string? OfKind(FlagSpec entry, FlagKind kind, ConfigValue value) => kind switch
    {
        FlagKind.Bool when !IsTruth(value) => $"{FlagValue.Shown(value)} is not true or false",
        FlagKind.Int or FlagKind.Long when !IsWhole(value) => $"{FlagValue.Shown(value)} is no whole number",
        FlagKind.Float when !IsNumber(value) => $"{FlagValue.Shown(value)} is no number",
        FlagKind.String or FlagKind.Path when value is ConfigList or ConfigMap =>
            $"{FlagValue.Shown(value)} is not text",
        FlagKind.Enum when !IsNumbered(entry, value) && !entry.Choices.Contains(OptionConfig.Text(value)) =>
            $"{FlagValue.Shown(value)} is none of {string.Join(", ", entry.Choices)}",
        _ => null,
    };

    private static bool IsTruth(ConfigValue value) => value switch
    {
        ConfigBool or ConfigInteger { Value: 0 or 1 } => true,
        ConfigText text => text.Value.ToLowerInvariant()
            is "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n" or "t" or "f" or "1" or "0",
        _ => false,
    };

    private static bool IsWhole(ConfigValue value) => value switch
    {
        ConfigInteger => true,
        ConfigNumber number => Math.Floor(number.Value) == number.Value,
        ConfigText text => long.TryParse(
            text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static bool IsNumber(ConfigValue value) => value switch
    {
        ConfigInteger or ConfigNumber => true,
        ConfigText text => double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
