using Srtctl.Model.Collections;

namespace Srtctl.Cli.Presentation;

/// <summary>Aligned columns without lines. The last column wraps to the width.</summary>
internal sealed class TextTable(string indent, EquatableArray<TextColumn> columns)
{
    private const string Gap = "  ";
    private const int NarrowestLast = 20;

    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The heading, unless all titles are empty, and the rows.</summary>
    public IEnumerable<string> Lines(TextStyle style, int width)
    {
        var widths = columns.Select((column, index) =>
            _rows.Select(row => row[index].Length).Append(column.Title.Length).Max()).ToArray();
        if (columns.Any(static column => column.Title.Length > 0))
            yield return style.Dim(Line([.. columns.Select(static column => column.Title)], widths));
        foreach (var row in _rows)
        {
            var left = indent.Length + widths[..^1].Sum() + Gap.Length * (widths.Length - 1);
            var pieces = Wrap(row[^1], Math.Max(NarrowestLast, width - left)).ToArray();
            yield return Line([.. row[..^1], pieces[0]], widths);
            foreach (var piece in pieces[1..])
                yield return new string(' ', left) + piece;
        }
    }

    private string Line(string[] cells, int[] widths) => (indent + string.Join(Gap, cells.Select((cell, index) =>
        columns[index].AlignsRight ? cell.PadLeft(widths[index])
        : index == cells.Length - 1 ? cell : cell.PadRight(widths[index])))).TrimEnd();

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
