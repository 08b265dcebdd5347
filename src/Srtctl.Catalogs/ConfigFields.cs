using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs;

/// <summary>Entries of a JSON object by name and kind; one of another kind counts as missing.</summary>
internal static class ConfigFields
{
    public static ConfigValue? Find(this ConfigMap map, string name) =>
        map.Entries.TryGetValue(name, out var value) ? value : null;

    public static bool Has(this ConfigMap map, string name) => map.Entries.ContainsKey(name);

    public static string? Text(this ConfigMap map, string name) => (map.Find(name) as ConfigText)?.Value;

    public static bool Truth(this ConfigMap map, string name) => map.Find(name) is ConfigBool { Value: true };

    public static ConfigMap Map(this ConfigMap map, string name) => map.Find(name) as ConfigMap ?? ConfigMap.Empty;

    public static EquatableArray<ConfigValue> Items(this ConfigMap map, string name) =>
        map.Find(name) is ConfigList list ? list.Items : [];

    /// <summary>The text, or every text of the list.</summary>
    public static EquatableArray<string> Texts(this ConfigMap map, string name) =>
        map.Text(name) is { } one ? [one] : EquatableArray.From(map.Items(name).OfType<ConfigText>().Select(static text => text.Value));

    public static IEnumerable<ConfigMap> Maps(this ConfigMap map, string name) => map.Items(name).OfType<ConfigMap>();
}
