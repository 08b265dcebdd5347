using Srtctl.Analysis.Benchmarks;
using Srtctl.Duckdb.Tables;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>The columns of <c>benchmark_results.parquet</c>, in order.</summary>
internal static class ResultColumns
{
    /// <summary>The columns of a measurement.</summary>
    public static EquatableArray<RecordColumn<BenchmarkResult>> All { get; } =
    [
        RecordColumn<BenchmarkResult>.Integer("concurrency", static result => result.Concurrency),
        RecordColumn<BenchmarkResult>.Double("output_tps", static result => result.OutputTps),
        RecordColumn<BenchmarkResult>.Double("total_tps", static result => result.TotalTps),
        RecordColumn<BenchmarkResult>.Double("request_throughput", static result => result.RequestThroughput),
        RecordColumn<BenchmarkResult>.Double("request_goodput", static result => result.RequestGoodput),
        RecordColumn<BenchmarkResult>.Text("request_rate", static result => result.RequestRate),
        .. Latency("ttft", static result => result.Ttft),
        .. Latency("tpot", static result => result.Tpot),
        .. Latency("itl", static result => result.Itl),
        .. Latency("e2el", static result => result.E2el),
        RecordColumn<BenchmarkResult>.Long("total_input_tokens", static result => result.TotalInputTokens),
        RecordColumn<BenchmarkResult>.Long("total_output_tokens", static result => result.TotalOutputTokens),
        RecordColumn<BenchmarkResult>.Text("backend", static result => result.Backend),
        RecordColumn<BenchmarkResult>.Text("model_id", static result => result.ModelId),
        RecordColumn<BenchmarkResult>.Text("date", static result => result.Date),
        RecordColumn<BenchmarkResult>.Double("duration", static result => result.Duration),
        RecordColumn<BenchmarkResult>.Long("completed", static result => result.Completed),
        RecordColumn<BenchmarkResult>.Long("failed", static result => result.Failed),
        RecordColumn<BenchmarkResult>.Long("num_prompts", static result => result.NumPrompts),
        RecordColumn<BenchmarkResult>.Text("source", static result => SourceName(result.Source)),
        RecordColumn<BenchmarkResult>.Text("file", static result => result.File),
    ];

    /// <summary>The word for a kind of source.</summary>
    public static string SourceName(ValueSource source) => source == ValueSource.Json ? "json" : "benchmark_out";

    private static IEnumerable<RecordColumn<BenchmarkResult>> Latency(
        string name, Func<BenchmarkResult, LatencyStatistics> of) =>
    [
        RecordColumn<BenchmarkResult>.Double($"mean_{name}_ms", result => of(result).Mean),
        RecordColumn<BenchmarkResult>.Double($"median_{name}_ms", result => of(result).Median),
        RecordColumn<BenchmarkResult>.Double($"p99_{name}_ms", result => of(result).P99),
        RecordColumn<BenchmarkResult>.Double($"std_{name}_ms", result => of(result).Std),
    ];
}
