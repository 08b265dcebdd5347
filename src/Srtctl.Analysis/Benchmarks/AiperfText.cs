using Row = System.Collections.Generic.Dictionary<string, double?>;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>Reads the table that aiperf prints. The warm-up prints one as well: the last one counts.</summary>
internal static class AiperfText
{
    private const string Title = "NVIDIA AIPerf | LLM Metrics";
    private const string DurationLabel = "Benchmark Duration: ";

    /// <summary>One measurement; none when there is no table.</summary>
    public static IEnumerable<BenchmarkResult> Read(IReadOnlyList<string> lines)
    {
        var table = LastTable(lines);
        if (table.Count == 0)
            return [];
        var itl = Latency(table, "Inter Token Latency (ms)");
        return
        [
            new()
            {
                Concurrency = Concurrency(lines) ?? 0,
                OutputTps = Cell(table, "Output Token Throughput (tokens/sec)", "avg"),
                RequestThroughput = Cell(table, "Request Throughput (requests/sec)", "avg"),
                Ttft = Latency(table, "Time to First Token (ms)"),
                Tpot = itl,
                Itl = itl,
                E2el = Latency(table, "Request Latency (ms)"),
                Completed = (long?)Cell(table, "Request Count (requests)", "avg"),
                Duration = Duration(lines),
                Source = ValueSource.BenchmarkOutput,
                File = "benchmark.out",
            },
        ];
    }

    private static Dictionary<string, Row> LastTable(IReadOnlyList<string> lines)
    {
        var table = new Dictionary<string, Row>();
        string[] columns = [];
        var label = "";
        foreach (var line in lines)
        {
            if (line.Contains(Title, StringComparison.Ordinal))
                (table, columns) = ([], []);
            var cells = line.Split('\u2502', '\u2503');
            if (cells.Length < 4)
                continue;
            string[] texts = [.. cells[1..^1].Select(static cell => cell.Trim())];
            if (texts[0] == "Metric")
                columns = texts[1..];
            else if (texts[1..].All(static text => text.Length == 0) && table.Remove(label, out var wrapped))
                table[label = $"{label} {texts[0]}"] = wrapped;
            else if (columns.Length > 0)
                table[label = texts[0]] = columns.Zip(texts[1..]).ToDictionary(
                    static cell => cell.First, static cell => FiniteNumber.Of(cell.Second));
        }

        return table;
    }

    private static double? Cell(Dictionary<string, Row> table, string label, string column) =>
        table.TryGetValue(label, out var row) ? row.GetValueOrDefault(column) : null;

    private static LatencyStatistics Latency(Dictionary<string, Row> table, string label) =>
        new(
            Cell(table, label, "avg"), Cell(table, label, "p50"), Cell(table, label, "p99"), Cell(table, label, "std"));

    private static double? Duration(IReadOnlyList<string> lines) =>
        lines.LastOrDefault(static line => line.StartsWith(DurationLabel, StringComparison.Ordinal)) is { } line
            ? FiniteNumber.Of(line[DurationLabel.Length..].Replace(" sec", ""))
            : null;

    private static int? Concurrency(IReadOnlyList<string> lines)
    {
        var command = lines.LastOrDefault(static line => line.StartsWith("CLI Command: ", StringComparison.Ordinal));
        return command is not null
            && Launches.CommandArguments.Of(command).TryGetValue("concurrency", out var text)
            && int.TryParse(text, out var concurrency) ? concurrency : null;
    }
}
