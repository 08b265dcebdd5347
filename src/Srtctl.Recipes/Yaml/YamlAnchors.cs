using YamlDotNet.Core.Events;

namespace Srtctl.Recipes.Yaml;

/// <summary>
/// Anchors of a text and what their aliases stand for. Aliases share nodes; what a reader would have to walk through
/// is counted, so that a few lines cannot stand for billions of values.
/// </summary>
internal sealed class YamlAnchors(RecipeFindings findings)
{
    private const long MostRepeatedValues = 1_000_000;

    private readonly Dictionary<string, YamlNode?> _nodes = [];
    private readonly Dictionary<YamlNode, long> _sizes = new(ReferenceEqualityComparer.Instance);
    private long _repeated;

    /// <summary>Notes that an anchored node begins; until it ends, an alias to it would contain itself.</summary>
    public void Open(NodeEvent start)
    {
        if (!start.Anchor.IsEmpty)
            _nodes[start.Anchor.Value] = null;
    }

    /// <summary>Notes that an anchored node is complete.</summary>
    public void Close(NodeEvent start, YamlNode node)
    {
        if (!start.Anchor.IsEmpty)
            _nodes[start.Anchor.Value] = node;
    }

    /// <summary>What an alias stands for; null when reading must end.</summary>
    public YamlNode? Resolve(AnchorAlias alias)
    {
        var mark = YamlComposer.MarkOf(alias);
        if (!_nodes.TryGetValue(alias.Value.Value, out var node))
            findings.Error(
                "SRT1405", mark, $"There is no anchor '&{alias.Value.Value}' before this alias.",
                "Correct the name, or write the anchor first.");
        else if (node is null)
            findings.Error(
                "SRT1405", mark, $"'*{alias.Value.Value}' is inside the value it stands for.", "Remove the alias.");
        return node is not null && Repeat(node, mark) ? node : null;
    }

    /// <summary>Counts a node that occurs once more; false when there are too many.</summary>
    public bool Repeat(YamlNode node, YamlMark mark)
    {
        _repeated += SizeOf(node);
        if (_repeated <= MostRepeatedValues)
            return true;
        findings.Error(
            "SRT1403", mark, $"Aliases repeat more than {MostRepeatedValues} values.", "Write the values once.");
        return false;
    }

    /// <summary>Values in a node, aliased ones as often as they occur.</summary>
    private long SizeOf(YamlNode node)
    {
        if (node is YamlScalar)
            return 1;
        if (_sizes.TryGetValue(node, out var known))
            return known;
        var size = 1 + (node switch
        {
            YamlList list => list.Items.Sum(SizeOf),
            YamlMap map => map.Entries.Sum(entry => SizeOf(entry.Value)),
            _ => 0,
        });
        return _sizes[node] = size;
    }
}
