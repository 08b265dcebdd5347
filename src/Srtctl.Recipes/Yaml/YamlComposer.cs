using Srtctl.Model.Collections;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Srtctl.Recipes.Yaml;

/// <summary>Builds the tree of one document from parser events.</summary>
internal sealed class YamlComposer(IParser parser, RecipeFindings findings)
{
    private const int DeepestNesting = 64;

    private readonly YamlAnchors _anchors = new(findings);
    private int _depth;

    /// <summary>The only document; null when there is none or it cannot be used.</summary>
    public YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return null;
        parser.Consume<DocumentStart>();
        var root = Node();
        if (root is null)
            return null;
        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart or null && parser.TryConsume<DocumentStart>(out var second))
            findings.Error(
                "SRT1404", MarkOf(second), "A second document begins here; a file has only one.",
                "Remove the line '---', or put the second document into a file of its own.");
        return root;
    }

    /// <summary>The next node; null when the rest of the text must not be read.</summary>
    private YamlNode? Node()
    {
        if (parser.Accept<AnchorAlias>(out _))
            return _anchors.Resolve(parser.Consume<AnchorAlias>());
        var start = parser.Consume<NodeEvent>();
        _anchors.Open(start);
        var node = start switch
        {
            Scalar scalar => YamlScalars.Of(scalar, MarkOf(scalar), findings),
            SequenceStart => Nested(start, List),
            _ => Nested(start, Map),
        };
        if (node is not null)
            _anchors.Close(start, node);
        return node;
    }

    private YamlNode? Nested(NodeEvent start, Func<YamlMark, YamlNode?> compose)
    {
        YamlScalars.CheckTag(start, findings);
        if (++_depth > DeepestNesting)
        {
            findings.Error(
                "SRT1403", MarkOf(start), $"Values are nested more than {DeepestNesting} deep.",
                "Make the file flatter.");
            return null;
        }

        var node = compose(MarkOf(start));
        _depth--;
        return node;
    }

    private YamlList? List(YamlMark mark)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node() is not { } item)
                return null;
            items.Add(item);
        }

        return new YamlList(mark, EquatableArray.From(items));
    }

    private YamlMap? Map(YamlMark mark)
    {
        var entries = new YamlMapEntries(_anchors, findings);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var merges = parser.Current is Scalar { Style: ScalarStyle.Plain, Value: YamlMapEntries.MergeKey };
            if (Node() is not { } key || Node() is not { } value)
                return null;
            if (!(merges ? entries.Merge(value) : entries.Add(key, value)))
                return null;
        }

        return new YamlMap(mark, entries.ToArray());
    }

    internal static YamlMark MarkOf(ParsingEvent at) => new((int)at.Start.Line, (int)at.Start.Column);
}
