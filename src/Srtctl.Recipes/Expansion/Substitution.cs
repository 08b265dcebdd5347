using Srtctl.Model.Collections;
using Srtctl.Model.Values;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>
/// Replaces <c>{name}</c> in the texts of a recipe. A text that is one placeholder becomes the value with its type;
/// inside longer text the value becomes text. What has no placeholder is shared by all points.
/// </summary>
internal sealed class Substitution
{
    private readonly YamlMap _tree;
    private readonly string[] _placeholders;
    private readonly HashSet<YamlNode> _affected = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<YamlNode> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _used = [];

    public Substitution(YamlMap tree, IEnumerable<string> names)
    {
        _tree = tree;
        _placeholders = [.. names.Select(static name => $"{{{name}}}")];
        Mark(tree);
    }

    /// <summary>Whether the recipe uses a parameter.</summary>
    public bool Uses(string name) => _used.Contains($"{{{name}}}");

    /// <summary>The recipe with values in place of placeholders, one value per name.</summary>
    public YamlMap Of(YamlNode[] values) => (YamlMap)Replace(_tree, values);

    /// <summary>Finds the nodes that a value changes.</summary>
    private bool Mark(YamlNode node)
    {
        if (!_seen.Add(node))
            return _affected.Contains(node);
        var isAffected = node switch
        {
            YamlScalar { Value: ConfigText } scalar => UsesIn(scalar.Text),
            YamlList list => MarkAll(list.Items),
            YamlMap map => MarkAll(map.Entries.Select(static entry => entry.Value)),
            _ => false,
        };
        if (isAffected)
            _affected.Add(node);
        return isAffected;
    }

    private bool MarkAll(IEnumerable<YamlNode> nodes)
    {
        var isAffected = false;
        foreach (var node in nodes)
            isAffected |= Mark(node);
        return isAffected;
    }

    private bool UsesIn(string text)
    {
        if (!text.Contains('{'))
            return false;
        var found = Array.FindAll(_placeholders, text.Contains);
        _used.UnionWith(found);
        return found.Length > 0;
    }

    private YamlNode Replace(YamlNode node, YamlNode[] values)
    {
        if (!_affected.Contains(node))
            return node;
        return node switch
        {
            YamlScalar scalar when Array.IndexOf(_placeholders, scalar.Text) is >= 0 and var whole =>
                values[whole] with { Mark = scalar.Mark },
            YamlScalar scalar => InText(scalar, values),
            YamlList list =>
                list with { Items = EquatableArray.From(list.Items.Select(item => Replace(item, values))) },
            YamlMap map => map with
            {
                Entries = EquatableArray.From(
                    map.Entries.Select(entry => entry with { Value = Replace(entry.Value, values) })),
            },
            _ => node,
        };
    }

    private YamlScalar InText(YamlScalar scalar, YamlNode[] values)
    {
        var text = scalar.Text;
        for (var index = 0; index < values.Length; index++)
            text = text.Replace(_placeholders[index], TextOf(values[index]), StringComparison.Ordinal);
        return new YamlScalar(scalar.Mark, text, text);
    }

    private static string TextOf(YamlNode value) => value is YamlList list
        ? string.Join(',', list.Items.Select(TextOf))
        : PythonText.Of(value.ToConfig());
}
