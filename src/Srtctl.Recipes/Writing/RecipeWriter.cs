using System.Text;
using System.Text.RegularExpressions;
using Srtctl.Model.Values;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Writing;

/// <summary>Writes a recipe's tree as YAML in block style, with the comments of the text it was read from.</summary>
public sealed partial class RecipeWriter
{
    private const int Step = 2;
    private const int LongestFlow = 100;

    private readonly StringBuilder _text = new();
    private readonly RecipeComments _comments;
    private readonly HashSet<int> _above = [];
    private readonly HashSet<int> _behind = [];

    private RecipeWriter(RecipeComments comments) => _comments = comments;

    /// <summary>The text of a tree.</summary>
    public static string Write(YamlMap tree, RecipeComments comments)
    {
        var writer = new RecipeWriter(comments);
        writer.Map(tree, 0);
        return writer._text.ToString();
    }

    private void Map(YamlMap map, int indent)
    {
        foreach (var entry in map.Entries)
        {
            Above(entry.KeyMark, indent);
            _text.Append(' ', indent).Append(Text(entry.Key)).Append(':');
            Value(entry.Value, indent, entry.KeyMark);
        }
    }

    private void Value(YamlNode value, int indent, YamlMark key)
    {
        switch (value)
        {
            case YamlMap { Entries.IsEmpty: false } map:
                Behind(key);
                Map(map, indent + Step);
                break;
            case YamlList list when Flow(list) is not { Length: <= LongestFlow }:
                Behind(key);
                foreach (var item in list.Items)
                    Item(item, indent);
                break;
            case YamlScalar { Value: ConfigText { Value: var text } } when IsBlock(text):
                Block(text, indent + Step);
                break;
            default:
                _text.Append(' ').Append(Flow(value) ?? "");
                Behind(value.Mark);
                break;
        }
    }

    private void Item(YamlNode item, int indent)
    {
        Above(item.Mark, indent);
        _text.Append(' ', indent).Append('-');
        if (item is not YamlMap { Entries.IsEmpty: false } map || Flow(map) is { Length: <= LongestFlow })
        {
            _text.Append(' ').Append(Flow(item) ?? "");
            Behind(item.Mark);
            return;
        }

        _text.Append('\n');
        Map(map, indent + Step);
    }

    private void Block(string text, int indent)
    {
        _text.Append(text.EndsWith('\n') ? " |\n" : " |-\n");
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            _text.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
    }

    private void Above(YamlMark mark, int indent)
    {
        if (!_above.Add(mark.Line))
            return;
        foreach (var comment in _comments.Above(mark.Line))
        {
            if (comment is not null)
                _text.Append(' ', indent).Append($"# {comment}".TrimEnd());
            _text.Append('\n');
        }
    }

    private void Behind(YamlMark mark)
    {
        if (_behind.Add(mark.Line) && _comments.Behind(mark.Line) is { } comment)
            _text.Append($"  # {comment}".TrimEnd());
        _text.Append('\n');
    }

    private static string? Flow(YamlNode node) => node switch
    {
        YamlScalar { Value: ConfigText text } => Text(text.Value),
        YamlScalar scalar => scalar.IsNull ? "null" : scalar.Text,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(static entry =>
            $"{Text(entry.Key)}: {Flow(entry.Value)}"))}}}",
        _ => null,
    };

    /// <summary>Text without quotes where every reader takes it for the same text.</summary>
    private static string Text(string text) =>
        Plain().IsMatch(text) && YamlScalarRules.Resolve(text) is ConfigText && !Dates().IsMatch(text)
            ? text
            : ConfigJson.Write(text);

    private static bool IsBlock(string text) =>
        text.TrimEnd('\n').Contains('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal)
        && text.AsSpan().IndexOfAny("\r\u0085\u2028\u2029\t") < 0 && !char.IsWhiteSpace(text[0]);

    [GeneratedRegex(@"\A[A-Za-z0-9_/$.+][A-Za-z0-9_/$.+=@-]*(?::[A-Za-z0-9_/$.+=@-]+)*\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A\d{4}-\d")]
    private static partial Regex Dates();
}
