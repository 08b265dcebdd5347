using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Output;

/// <summary>An object of the catalog format, whose keys have a fixed order.</summary>
internal static class CatalogEntry
{
    private static readonly string[] FlagKeys =
    [
        "flag", "property", "aliases", "negative", "negativeAliases", "type", "item", "enum", "choices", "model", "also", "sizes",
        "default", "min", "exclusiveMin", "max", "exclusiveMax", "rendering", "owner", "group", "unit", "summary",
        "deprecated", "replacement", "since", "until", "changes", "hidden",
    ];

    /// <summary>A flag: the facts, with annotations written over them. A null annotation takes the key away.</summary>
    public static ConfigMap Flag(IEnumerable<KeyValuePair<string, ConfigValue?>> facts, ConfigMap annotations)
    {
        var values = new Dictionary<string, ConfigValue>(StringComparer.Ordinal);
        foreach (var (key, value) in facts)
            if (value is not null)
                values[key] = value;
        foreach (var (key, value) in annotations.Entries)
            values[key] = value;
        return new ConfigMap(EquatableMap.From(FlagKeys
            .Where(key => values.TryGetValue(key, out var value) && value is not ConfigNull)
            .Select(key => KeyValuePair.Create(key, values[key]))));
    }

    /// <summary>A list of texts; null when there are none.</summary>
    public static ConfigValue? Texts(EquatableArray<string> texts) => texts.IsEmpty
        ? null
        : new ConfigList(EquatableArray.From(texts.Select(static text => (ConfigValue)text)));

    /// <summary>Text; null for none.</summary>
    public static ConfigValue? Text(string? text) => text is null ? null : new ConfigText(text);

    /// <summary>True; nothing for false, which is what a missing key means.</summary>
    public static ConfigValue? Truth(bool value) => value ? new ConfigBool(true) : null;
}
