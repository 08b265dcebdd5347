using System.Globalization;
using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>Paths to the values of a recipe.</summary>
internal static class TreePath
{
    /// <summary>The value at a path; null when there is none.</summary>
    /// <param name="node">Where the path begins.</param>
    /// <param name="path">Names, which need not have the case and dashes of the keys, and numbers in brackets.</param>
    public static YamlNode? Find(YamlNode? node, ReadOnlySpan<string> path)
    {
        foreach (var step in path)
        {
            node = (node, EditPath.IndexOf(step)) switch
            {
                (YamlList list, { } index) => index < list.Items.Count ? list.Items[index] : null,
                (YamlMap map, _) =>
                    map[step] ?? map.Entries.FirstOrDefault(entry => EditPath.Same(entry.Key, step))?.Value,
                _ => null,
            };
        }

        return node;
    }

    /// <summary>The path to the value that is written somewhere; null when none is.</summary>
    public static IReadOnlyList<string>? To(YamlMark mark, YamlNode node) => node switch
    {
        YamlMap map => First(
            map.Entries.Select(static entry => (entry.Key, entry.Value)), mark),
        YamlList list => First(
            list.Items.Index().Select(static item =>
                ($"[{item.Index.ToString(CultureInfo.InvariantCulture)}]", item.Item)),
            mark),
        _ => node.Mark == mark ? [] : null,
    };

    private static IReadOnlyList<string>? First(IEnumerable<(string Step, YamlNode Node)> parts, YamlMark mark)
    {
        foreach (var (step, part) in parts)
        {
            if (part is YamlList && part.Mark == mark)
                return [step];
            if (To(mark, part) is { } rest)
                return [step, .. rest];
        }

        return null;
    }
}
