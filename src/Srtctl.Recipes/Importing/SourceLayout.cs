using System.Text;

namespace Srtctl.Recipes.Importing;

/// <summary>Lays C# out: on one line where it fits and says nothing aside, else one member per line.</summary>
internal sealed class SourceLayout
{
    private const int Width = 120;
    private const int Step = 4;

    private readonly StringBuilder _text = new();

    /// <summary>A node on one line; null when it needs several.</summary>
    public static string? OneLine(SourceNode node) => Line(node);

    /// <summary>A statement: <c>var job = …;</c></summary>
    /// <param name="begin">What stands before the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="depth">How deep the statement's lines stand.</param>
    public static string Statement(string begin, SourceNode value, int depth = 0)
    {
        var layout = new SourceLayout();
        layout._text.Append(begin);
        layout.Write(value, depth * Step, begin.Length, 1);
        return layout._text.Append(";\n").ToString();
    }

    private void Write(SourceNode node, int indent, int column, int behind)
    {
        if (Line(node) is { } line && column + line.Length + behind <= Width)
            _text.Append(line);
        else if (node is SourceObject value)
            WriteObject(value, indent);
        else if (node is SourceList list)
            WriteList(list, indent);
        else if (node is SourceText text)
            WriteText(text, indent);
        else if (node is SourceCall call)
            WriteCall(call, indent);
        else
            _text.Append(Line(node));
    }

    private void WriteObject(SourceObject value, int indent)
    {
        _text.Append(value.Head);
        NewLine(indent).Append('{');
        foreach (var member in value.Members)
        {
            foreach (var comment in member.Above)
                NewLine(comment.Length == 0 ? 0 : indent + Step).Append(Literal.Comment(comment));
            var begin = $"{member.Name} = ";
            NewLine(indent + Step).Append(begin);
            Write(member.Value, indent + Step, indent + Step + begin.Length, 1 + (member.Behind?.Length + 5 ?? 0));
            _text.Append(',');
            if (member.Behind is { } behind)
                _text.Append("  ").Append(Literal.Comment(behind));
        }

        NewLine(indent).Append('}');
    }

    private void WriteList(SourceList list, int indent)
    {
        _text.Append('[');
        var column = Width;
        foreach (var item in list.Items)
        {
            var line = Line(item);
            if (line is null || item is not SourceWord || column + line.Length + 2 > Width)
            {
                NewLine(indent + Step);
                column = indent + Step;
            }
            else
                _text.Append(' ');
            Write(item, indent + Step, column, 1);
            _text.Append(',');
            column += (line?.Length ?? Width) + 2;
        }

        NewLine(indent).Append(']');
    }

    private void WriteCall(SourceCall call, int indent)
    {
        _text.Append(call.Head).Append('(');
        foreach (var (index, argument) in call.Arguments.Index())
        {
            NewLine(indent + Step);
            Write(argument, indent + Step, indent + Step, 1);
            _text.Append(index < call.Arguments.Count - 1 ? "," : ")");
        }
    }

    /// <summary>A raw string: as many quotes as the text has not, and its lines as deep as the closing ones.</summary>
    private void WriteText(SourceText text, int indent)
    {
        var quotes = new string('"', Math.Max(3, LongestRun(text.Text) + 1));
        _text.Append(quotes);
        foreach (var line in text.Text.Split('\n'))
            NewLine(line.Length == 0 ? 0 : indent + Step).Append(line);
        NewLine(indent + Step).Append(quotes);
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private StringBuilder NewLine(int indent) => _text.Append('\n').Append(' ', indent);

    /// <summary>The node on one line; null when it needs several.</summary>
    private static string? Line(SourceNode node) => node switch
    {
        SourceWord word => word.Text,
        SourceList list => Lines(list.Items) is { } items ? $"[{string.Join(", ", items)}]" : null,
        SourceCall call =>
            Lines(call.Arguments) is { } arguments ? $"{call.Head}({string.Join(", ", arguments)})" : null,
        SourceObject { Members.IsEmpty: true } value =>
            value.Head.EndsWith(')') ? value.Head : value.Head.EndsWith(" with") ? value.Head[..^5] : $"{value.Head}()",
        SourceObject value => Members(value) is { } members ? $"{value.Head} {{ {string.Join(", ", members)} }}" : null,
        _ => null,
    };

    private static IEnumerable<string>? Lines(IEnumerable<SourceNode> nodes)
    {
        var lines = nodes.Select(Line).ToArray();
        return Array.Exists(lines, static line => line is null) ? null : lines.OfType<string>();
    }

    private static IEnumerable<string>? Members(SourceObject value) =>
        value.Members.Any(static member => member.HasComment)
        || Lines(value.Members.Select(static member => member.Value)) is not { } lines
            ? null
            : value.Members.Zip(lines, static (member, line) => $"{member.Name} = {line}");
}
