using Srtctl.Model.Collections;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>Writes one recipe over another: sections merge, everything else is replaced, null removes.</summary>
internal static class DeepMerge
{
    public static YamlMap Of(YamlMap lower, YamlMap upper)
    {
        var entries = new OrderedDictionary<string, YamlEntry>();
        foreach (var entry in lower.Entries)
            entries.Add(entry.Key, entry);
        foreach (var entry in upper.Entries)
        {
            if (entry.Value is YamlScalar { IsNull: true })
                entries.Remove(entry.Key);
            else if (entry.Value is YamlMap over && entries.TryGetValue(entry.Key, out var old)
                && old.Value is YamlMap under)
                entries[entry.Key] = old with { Value = Of(under, over) };
            else
                entries[entry.Key] = entries.TryGetValue(entry.Key, out var replaced)
                    ? replaced with { Value = entry.Value }
                    : entry;
        }

        return lower with { Entries = EquatableArray.From(entries.Values) };
    }
}
