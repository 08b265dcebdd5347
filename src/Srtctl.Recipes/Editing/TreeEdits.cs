using Srtctl.Model.Collections;
using Srtctl.Model.Text;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Editing;

/// <summary>
/// Applies changes from the command line to the tree of a recipe. What is set is checked where recipes are checked: by
/// the readers of its sections.
/// </summary>
internal static class TreeEdits
{
    /// <summary>The tree with one change made in it.</summary>
    public static YamlMap Apply(YamlMap tree, RecipeEdit edit, RecipeFindings findings)
    {
        if (EditPath.Parse(edit.Path) is not { } path)
        {
            findings.Add([EditFindings.NoSuchPath(edit, "This is no path.",
                "Write names joined by dots: slurm.account.")]);
            return tree;
        }

        var value = edit.Value is { } text ? ValueOf(text, edit, findings) : null;
        var change = new TreeEdit(edit, findings);
        return edit.Value is not null && value is null ? tree : change.In(tree, [.. path], value) as YamlMap ?? tree;
    }

    private static YamlNode? ValueOf(string text, RecipeEdit edit, RecipeFindings findings)
    {
        var read = YamlReader.Read(text, EditFindings.PlaceOf(edit));
        findings.Add(read.Diagnostics.Select(finding => finding with { Place = EditFindings.PlaceOf(edit) }));
        if (!read.Diagnostics.IsEmpty)
            return null;
        return OnCommandLine(read.Root ?? new YamlScalar(YamlMark.CommandLine, "", ""));
    }

    private static YamlNode OnCommandLine(YamlNode node) => node switch
    {
        YamlList list => new YamlList(
            YamlMark.CommandLine, EquatableArray.From(list.Items.Select(OnCommandLine))),
        YamlMap map => new YamlMap(
            YamlMark.CommandLine, EquatableArray.From(map.Entries.Select(static entry =>
                new YamlEntry(entry.Key, YamlMark.CommandLine, OnCommandLine(entry.Value))))),
        _ => node with { Mark = YamlMark.CommandLine },
    };

    /// <summary>One change on its way down the tree.</summary>
    private sealed class TreeEdit(RecipeEdit edit, RecipeFindings findings)
    {
        /// <summary>The node with the change made in it; null removes it.</summary>
        public YamlNode? In(YamlNode? node, ReadOnlySpan<string> path, YamlNode? value)
        {
            if (path.IsEmpty)
                return value;
            if (EditPath.IndexOf(path[0]) is { } index)
                return node is YamlList list && index < list.Items.Count
                    ? InList(list, index, path[1..], value)
                    : Refuse(node, $"There is no item {path[0]}.", "Items are counted from 0.");
            if (node is null or YamlScalar { IsNull: true })
                node = value is null ? null : new YamlMap(YamlMark.CommandLine, []);
            return node is YamlMap map
                ? InMap(map, path, value)
                : Refuse(node, $"'{path[0]}' is not there.", "Only what is there can be unset or have parts.");
        }

        private YamlList InList(YamlList list, int index, ReadOnlySpan<string> path, YamlNode? value)
        {
            var item = In(list.Items[index], path, value);
            var items = list.Items.Index().Where(pair => pair.Index != index || item is not null)
                .Select(pair => pair.Index == index && item is not null ? item : pair.Item);
            return list with { Items = EquatableArray.From(items) };
        }

        private YamlNode? InMap(YamlMap map, ReadOnlySpan<string> path, YamlNode? value)
        {
            var name = path[0];
            var entry = map.Find(name) ?? map.Entries.FirstOrDefault(known => EditPath.Same(known.Key, name));
            if (entry is null && value is null)
                return Refuse(
                    map, $"'{name}' is not there.",
                    NearNames.Question(name, [.. map.Entries.Select(static known => known.Key)]));
            var key = entry?.Key ?? name;
            return In(entry?.Value, path[1..], value) is { } changed
                ? map.With(new YamlEntry(key, entry?.KeyMark ?? YamlMark.CommandLine, changed))
                : map.Without(key);
        }

        private YamlNode? Refuse(YamlNode? node, string message, string remedy)
        {
            findings.Add([EditFindings.NoSuchPath(edit, message, remedy)]);
            return node;
        }
    }
}
