using Srtctl.Model.Collections;

namespace Srtctl.Recipes.Yaml;

/// <summary>The entries of one map while it is read: merged ones first, its own over them.</summary>
internal sealed class YamlMapEntries(YamlAnchors anchors, RecipeFindings findings)
{
    /// <summary>The key, written without quotes, that merges sections into the one it is in.</summary>
    public const string MergeKey = "<<";

    private readonly OrderedDictionary<string, YamlEntry> _own = [];
    private readonly OrderedDictionary<string, YamlEntry> _merged = [];

    /// <summary>Takes a key with its value.</summary>
    /// <returns>Always true: what is wrong with a key does not keep the rest from being read.</returns>
    public bool Add(YamlNode key, YamlNode value)
    {
        if (key is not YamlScalar scalar || scalar.IsNull)
        {
            findings.Error("SRT1404", key.Mark, $"A key must be a word, not {key.Describe()}.", "Write a word.");
            return true;
        }

        if (_own.TryGetValue(scalar.Text, out var first))
            findings.Error(
                "SRT1402", scalar.Mark,
                $"The key '{scalar.Text}' occurs twice; the first is at {first.KeyMark.In(findings.File)}.",
                "Keep one of them.");
        else
            _own.Add(scalar.Text, new YamlEntry(scalar.Text, scalar.Mark, value));
        return true;
    }

    public EquatableArray<YamlEntry> ToArray()
    {
        if (_merged.Count == 0)
            return EquatableArray.From(_own.Values);
        foreach (var (key, entry) in _own)
            _merged[key] = entry;
        return EquatableArray.From(_merged.Values);
    }

    /// <summary>Takes what a merge key names; false when reading must end.</summary>
    public bool Merge(YamlNode value)
    {
        switch (value)
        {
            case YamlMap map:
                return Merged(map);
            case YamlList list when list.Items.All(static item => item is YamlMap):
                return list.Items.OfType<YamlMap>().All(Merged);
            default:
                findings.Error(
                    "SRT1404", value.Mark, $"'<<' merges sections, not {value.Describe()}.",
                    "Give it an alias of a section, or a list of them.");
                return true;
        }
    }

    private bool Merged(YamlMap map)
    {
        if (!anchors.Repeat(map, map.Mark))
            return false;
        foreach (var entry in map.Entries)
            _merged.TryAdd(entry.Key, entry);
        return true;
    }
}
