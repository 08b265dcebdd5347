using Srtctl.Analysis.Results;

namespace Srtctl.Cli.Presentation;

/// <summary>Benchmark results, one row per concurrency.</summary>
internal static class ResultTable
{
    private static readonly string[] Groups = ["", "", "output", "tok/s", "TTFT ms", "", "", "ITL ms", "", "", "E2E ms"];

    /// <summary>The table; the statement, when there is one, stands above it.</summary>
    public static IEnumerable<string> Lines(RunResults results, string? statement, TextStyle style)
    {
        if (results.Rows.IsEmpty)
            yield break;
        if (statement is not null)
            yield return style.Yellow(statement);
        var rows = results.Rows.Select(Cells).ToArray();
        string[] titles = ["concurrency", "requests", "tok/s", "per GPU", "mean", "p50", "p99", "mean", "p50", "p99", "mean"];
        var widths = Enumerable.Range(0, titles.Length)
            .Select(column => rows.Prepend(titles).Prepend(Groups).Max(row => row[column].Length)).ToArray();
        yield return style.Dim(Line(Groups, widths));
        yield return style.Dim(Line(titles, widths));
        foreach (var row in rows)
            yield return Line(row, widths);
    }

    private static string Line(string[] cells, int[] widths) =>
        string.Join("  ", cells.Select((cell, column) => cell.PadLeft(widths[column]))).TrimEnd();

    private static string[] Cells(ResultRow row) =>
    [
        $"{row.Concurrency}",
        row.Completed is { } completed ? $"{completed}" : "-",
        Figures.Short(row.OutputTokensPerSecond),
        Figures.Short(row.OutputTokensPerSecondPerGpu),
        .. Latency(row.Ttft),
        .. Latency(row.Itl),
        Figures.Short(row.EndToEnd.Mean),
    ];

    private static string[] Latency(LatencyFigures figures) =>
        [Figures.Short(figures.Mean), Figures.Short(figures.Median), Figures.Short(figures.P99)];
}
