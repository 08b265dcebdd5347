using Srtctl.Analysis.Comparison;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Verdicts;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>All measurements of a run, one row each; on a narrow terminal in two blocks.</summary>
internal static class MeasurementTable
{
    private const string Gap = "  ";
    private const string Indent = "  ";
    private const int VerdictWidth = 7;

    public static IEnumerable<string> Lines(BenchmarkRun run, Verdict verdict, TextStyle style, int width)
    {
        var results = run.Results.Entries;
        if (results.IsEmpty)
            yield break;
        Column[] keys =
        [
            new("", "conc",
                [.. results.Select(static result => result.Concurrency is > 0 and var known ? $"{known}" : "-")]),
            new("", "ok", [.. results.Select(static result => result.Completed is { } known ? $"{known}" : "-")]),
        ];
        var columns = Metric.All.Select(metric => new Column(
            metric.Group, metric.Title, Aligned([.. results.Select(result => metric.Of(run, result))]))).ToArray();
        string[] verdicts = [.. results.Select(result => VerdictLines.Word(verdict.Of(result), style))];
        var isFirst = true;
        var left = Indent.Length + keys.Sum(static key => key.Width + Gap.Length) + VerdictWidth;
        foreach (var block in Blocks(columns, width - left))
        {
            if (!isFirst)
                yield return "";
            foreach (var line in Block([.. isFirst ? keys : keys[..1], .. block], isFirst ? verdicts : null, style))
                yield return line;
            isFirst = false;
        }
    }

    /// <summary>As many decimals in all rows as the greatest figure deserves.</summary>
    private static string[] Aligned(double?[] figures)
    {
        var form = figures.Max() switch { >= 100 => "0", >= 10 => "0.0", _ => "0.00" };
        return [.. figures.Select(figure => figure is { } known ? known.ToString(form) : "-")];
    }

    /// <summary>Families of columns stay together.</summary>
    private static IEnumerable<Column[]> Blocks(IEnumerable<Column> columns, int width)
    {
        var block = new List<Column>();
        foreach (var family in columns.GroupBy(static column => column.Group))
        {
            if (block.Count > 0 && block.Concat(family).Sum(static column => column.Width + Gap.Length) > width)
            {
                yield return [.. block];
                block.Clear();
            }

            block.AddRange(family);
        }

        yield return [.. block];
    }

    private static IEnumerable<string> Block(Column[] columns, string[]? verdicts, TextStyle style)
    {
        yield return style.Dim((Indent + string.Join(Gap, columns.Select((column, index) =>
            Heading(columns, index).PadLeft(column.Width)))).TrimEnd());
        yield return style.Dim(
            Indent + string.Join(Gap, columns.Select(static column => column.Title.PadLeft(column.Width))));
        for (var row = 0; row < columns[0].Cells.Length; row++)
        {
            var cells = string.Join(Gap, columns.Select(column => column.Cells[row].PadLeft(column.Width)));
            yield return $"{Indent}{cells}{Gap}{verdicts?[row]}".TrimEnd();
        }
    }

    private static string Heading(Column[] columns, int index) =>
        index > 0 && columns[index - 1].Group == columns[index].Group ? "" : columns[index].Group;

    private sealed record Column(string Group, string Title, string[] Cells)
    {
        public int Width { get; } = Cells.Append(Group).Append(Title).Max(static cell => cell.Length);
    }
}
