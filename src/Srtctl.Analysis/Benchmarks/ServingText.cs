using System.Globalization;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>Reads the result blocks that serving clients print.</summary>
internal static class ServingText
{
    private const string Title = " Serving Benchmark Result ";
    private const string OutputFile = "benchmark.out";

    private static readonly string[] ConcurrencyLabels =
        ["Running benchmark with concurrency:", "Maximum request concurrency:", "Max request concurrency:"];

    /// <summary>Of every concurrency the last whole block: the warm-up prints one too.</summary>
    public static IEnumerable<BenchmarkResult> Read(IReadOnlyList<string> lines)
    {
        var results = new SortedDictionary<int, BenchmarkResult>();
        Dictionary<string, string>? block = null;
        int? concurrency = null;
        foreach (var line in lines)
        {
            if (line.Contains(Title, StringComparison.Ordinal))
                block = [];
            else if (Named(line) is { } named)
                concurrency = named;
            else if (block is not null && line.Length >= 40 && !line.AsSpan().ContainsAnyExcept('='))
            {
                results[concurrency ?? 0] = Result(block, concurrency);
                block = null;
            }
            else if (block is not null && line.IndexOf(':') is > 0 and var colon)
                block[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            else if (OneLine(line) is { Concurrency: { } stated } result)
                results[stated] = result;
        }

        return results.Values;
    }

    private static int? Named(string line)
    {
        foreach (var label in ConcurrencyLabels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal)
                && int.TryParse(line.AsSpan(label.Length).Trim(), CultureInfo.InvariantCulture, out var value))
                return value;
        }

        return null;
    }

    private static BenchmarkResult Result(Dictionary<string, string> block, int? concurrency) => new()
    {
        Concurrency = concurrency,
        Completed = (long?)Number(block, "Successful requests"),
        Failed = (long?)Number(block, "Failed requests"),
        Duration = Number(block, "Benchmark duration (s)"),
        TotalInputTokens = (long?)Number(block, "Total input tokens"),
        TotalOutputTokens = (long?)Number(block, "Total generated tokens"),
        RequestThroughput = Number(block, "Request throughput (req/s)"),
        RequestGoodput = Number(block, "Request goodput (req/s)"),
        OutputTps = Number(block, "Output token throughput (tok/s)"),
        TotalTps = Number(block, "Total Token throughput (tok/s)") ?? Number(block, "Total token throughput (tok/s)"),
        Ttft = Latency(block, "TTFT"),
        Tpot = Latency(block, "TPOT"),
        Itl = Latency(block, "ITL"),
        E2el = Latency(block, "E2EL") is { Mean: not null } known ? known : Latency(block, "E2E Latency"),
        Source = ValueSource.BenchmarkOutput,
        File = OutputFile,
    };

    private static LatencyStatistics Latency(Dictionary<string, string> block, string name) => new(
        Number(block, $"Mean {name} (ms)"), Number(block, $"Median {name} (ms)"),
        Number(block, $"P99 {name} (ms)"), Number(block, $"Std {name} (ms)"));

    private static double? Number(Dictionary<string, string> block, string label) =>
        block.TryGetValue(label, out var text) ? FiniteNumber.Of(text) : null;

    /// <summary><c>Concurrency: 100, Throughput: 5000.0 tok/s, TTFT: 180.0ms, ITL: 22.0ms</c>.</summary>
    private static BenchmarkResult? OneLine(string line)
    {
        if (!line.StartsWith("Concurrency: ", StringComparison.Ordinal))
            return null;
        var items = line.Split(", ").Select(static item => item.Split(": ", 2)).Where(static item => item.Length == 2)
            .ToLookup(static item => item[0], static item => item[1]);
        if (Value("Concurrency", "") is not { } concurrency || Value("Throughput", " tok/s") is not { } throughput)
            return null;
        return new()
        {
            Concurrency = (int)concurrency,
            OutputTps = throughput,
            Ttft = LatencyStatistics.Unknown with { Mean = Value("TTFT", "ms") },
            Itl = LatencyStatistics.Unknown with { Mean = Value("ITL", "ms") },
            Source = ValueSource.BenchmarkOutput,
            File = OutputFile,
        };

        double? Value(string label, string unit) => items[label].FirstOrDefault() is { } text
            && text.EndsWith(unit, StringComparison.Ordinal) ? FiniteNumber.Of(text[..^unit.Length]) : null;
    }
}
