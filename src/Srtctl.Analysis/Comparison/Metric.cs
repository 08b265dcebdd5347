using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Comparison;

/// <summary>A figure by which measurements are shown and compared.</summary>
/// <param name="Key">Name in JSON.</param>
/// <param name="Group">Family for a heading: <c>TTFT ms</c>; empty for none.</param>
/// <param name="Title">Name within the family.</param>
/// <param name="Of">Its value in a measurement of a run; null when it is not known.</param>
public sealed record Metric(string Key, string Group, string Title, Func<BenchmarkRun, BenchmarkResult, double?> Of)
{
    /// <summary>Standard deviation over the requests of a measurement; null for what has none.</summary>
    public Func<BenchmarkResult, double?> Std { get; init; } = static _ => null;

    /// <summary>The figures in the order in which they are shown.</summary>
    public static IReadOnlyList<Metric> All { get; } =
    [
        new("output_tokens_per_second", "output", "tok/s", static (_, result) => result.OutputTps),
        new("output_tokens_per_second_per_gpu", "tok/s", "/GPU",
            static (run, result) => result.OutputTps / run.Metadata.TotalGpus),
        new("output_tokens_per_second_per_user", "tok/s", "/user", static (_, result) =>
            result.Tpot.Mean is > 0 and var tpot ? 1000 / tpot : null),
        .. Latency("ttft", "TTFT ms", static result => result.Ttft),
        .. Latency("tpot", "TPOT ms", static result => result.Tpot),
        .. Latency("itl", "ITL ms", static result => result.Itl),
        .. Latency("e2el", "E2E ms", static result => result.E2el),
    ];

    /// <summary>Family and name in one.</summary>
    public string Name => Group switch
    {
        "output" => "output tok/s",
        "tok/s" => $"tok/s{Title}",
        _ => $"{Group[..^3]} {Title} ms",
    };

    private static Metric[] Latency(string key, string group, Func<BenchmarkResult, LatencyStatistics> of) =>
    [
        new($"mean_{key}_ms", group, "mean", (_, result) => of(result).Mean) { Std = result => of(result).Std },
        new($"p99_{key}_ms", group, "p99", (_, result) => of(result).P99),
    ];
}
