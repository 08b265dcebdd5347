using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Yaml;

/// <summary>Values by key, in the order in which they are written. No key occurs twice.</summary>
/// <param name="Mark">Where it begins.</param>
/// <param name="Entries">Keys and values.</param>
public sealed record YamlMap(YamlMark Mark, EquatableArray<YamlEntry> Entries) : YamlNode(Mark)
{
    /// <summary>The entry of a key; null when there is none.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }

    /// <summary>The value of a key; null when there is none.</summary>
    public YamlNode? this[string key] => Find(key)?.Value;

    /// <summary>The map without a key.</summary>
    public YamlMap Without(string key) =>
        this with { Entries = EquatableArray.From(Entries.Where(entry => entry.Key != key)) };

    /// <summary>The map with an entry in place of the one with its key, or at the end.</summary>
    public YamlMap With(YamlEntry entry) => Find(entry.Key) is null
        ? this with { Entries = Entries.AddRange(entry) }
        : this with { Entries = EquatableArray.From(Entries.Select(old => old.Key == entry.Key ? entry : old)) };

    /// <inheritdoc/>
    public override ConfigValue ToConfig() => ToConfigMap();

    /// <summary>The entries without positions.</summary>
    public ConfigMap ToConfigMap() => new(EquatableMap.From(
        Entries.Select(static entry => KeyValuePair.Create(entry.Key, entry.Value.ToConfig()))));

    /// <inheritdoc/>
    public override string Describe() => "a section";
}
