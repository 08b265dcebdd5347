using Srtctl.Analysis.Benchmarks;

namespace Srtctl.Cli.Presentation;

/// <summary>Benchmark results, one row per concurrency.</summary>
internal static class ResultTable
{
    private static readonly string[] Groups = ["", "", "output", "tok/s", "TTFT ms", "", "", "ITL ms", "", "", "E2E ms"];

    /// <summary>The table; the statement, when there is one, stands above it.</summary>
    public static IEnumerable<string> Lines(
        IReadOnlyList<BenchmarkResult> results, int? gpus, string? statement, TextStyle style)
    {
        if (results.Count == 0)
            yield break;
        if (statement is not null)
            yield return style.Yellow(statement);
        var rows = results.Select(result => Cells(result, gpus)).ToArray();
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

    private static string[] Cells(BenchmarkResult row, int? gpus) =>
    [
        row.Concurrency is { } concurrency ? $"{concurrency}" : "-",
        row.Completed is { } completed ? $"{completed}" : "-",
        Figures.Short(row.OutputTps),
        Figures.Short(row.OutputTps / gpus),
        .. Latency(row.Ttft),
        .. Latency(row.Itl),
        Figures.Short(row.E2el.Mean),
    ];

    private static string[] Latency(LatencyStatistics figures) =>
        [Figures.Short(figures.Mean), Figures.Short(figures.Median), Figures.Short(figures.P99)];
}
