using System.Text.Json;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Tests.Truth;

public sealed class BenchmarkTruthTests
{
    private static readonly string Runs = Path.Combine(AppContext.BaseDirectory, "Runs");

    [Theory]
    [InlineData("sgl-tag")]
    [InlineData("sgl-ms")]
    [InlineData("sgl-2026")]
    [InlineData("trt-colon")]
    [InlineData("trt-eq")]
    [InlineData("vllm-v1")]
    [InlineData("vllm-pid")]
    public void Result_files_of_sa_bench_give_the_exact_figures(string name)
    {
        using var truth = new RunTruth(Path.Combine(Runs, name));

        var run = RunLoader.LoadDirectory(truth.Root);

        Assert.False(run.Results.IsFromText);
        Assert.True(run.IsComplete);
        Assert.Equal(truth.Benchmark.GetProperty("launch").GetProperty("raw").GetString(), run.LaunchCommand?.Raw);
        var expected = truth.Benchmark.GetProperty("results").EnumerateArray()
            .OrderBy(static result => result.GetProperty("max_concurrency").GetInt32());
        Assert.Equal(expected.Select(result => Of(result, ValueSource.Json, File(result))), run.Results.Entries);
    }

    [Fact]
    public void Printed_blocks_stand_in_for_missing_result_files()
    {
        using var truth = new RunTruth(Path.Combine(Runs, "trt-active"));

        var run = RunLoader.LoadDirectory(truth.Root);

        Assert.True(run.Results.IsFromText);
        Assert.Equal(
            truth.Benchmark.GetProperty("fallback").EnumerateArray()
                .Select(static result => Of(result, ValueSource.BenchmarkOutput, "benchmark.out")),
            run.Results.Entries);
    }

    [Fact]
    public void The_summary_of_aiperf_gives_the_exact_figures()
    {
        using var truth = new RunTruth(Path.Combine(Runs, "sgl-dynamo"));
        var expected = truth.Benchmark.GetProperty("results")[0].GetProperty("metrics");

        var run = RunLoader.LoadDirectory(truth.Root);

        var entry = Assert.Single(run.Results.Entries);
        Assert.Equal(ValueSource.Json, entry.Source);
        Assert.Equal(truth.Benchmark.GetProperty("launch").GetProperty("raw").GetString(), run.LaunchCommand?.Raw);
        Assert.Equal(Metric(expected, "time_to_first_token", "p50"), entry.Ttft);
        Assert.Equal(Metric(expected, "inter_token_latency", "p50"), entry.Itl);
        Assert.Equal(entry.Itl, entry.Tpot);
        Assert.Equal(Metric(expected, "request_latency", "p50"), entry.E2el);
        Assert.Equal(
            (Average(expected, "output_token_throughput"), Average(expected, "request_throughput"), Average(expected, "goodput")),
            (entry.OutputTps, entry.RequestThroughput, entry.RequestGoodput));
        Assert.Equal(
            (Average(expected, "total_isl") + Average(expected, "total_osl")) / Average(expected, "benchmark_duration"),
            entry.TotalTps);
    }

    [Fact]
    public void The_last_printed_table_of_aiperf_stands_in_for_a_missing_summary()
    {
        using var truth = new RunTruth(Path.Combine(Runs, "vllm-dynamo"));
        var expected = truth.Benchmark.GetProperty("fallback")[0];

        var entry = Assert.Single(RunLoader.LoadDirectory(truth.Root).Results.Entries);

        Assert.Equal(ValueSource.BenchmarkOutput, entry.Source);
        Assert.Equal(Metric(expected, "time_to_first_token", "-"), entry.Ttft);
        Assert.Equal(Metric(expected, "request_latency", "-"), entry.E2el);
        Assert.Equal(Metric(expected, "inter_token_latency", "-"), entry.Itl);
        Assert.Equal(
            (Average(expected, "output_token_throughput"), Average(expected, "request_throughput")),
            (entry.OutputTps, entry.RequestThroughput));
    }

    private static BenchmarkResult Of(JsonElement result, ValueSource source, string file) => new()
    {
        Concurrency = result.GetProperty("max_concurrency").GetInt32(),
        OutputTps = Number(result, "output_throughput"),
        TotalTps = Number(result, "total_token_throughput"),
        RequestThroughput = Number(result, "request_throughput"),
        RequestRate = Text(result, "request_rate"),
        Ttft = Latency(result, "ttft"),
        Tpot = Latency(result, "tpot"),
        Itl = Latency(result, "itl"),
        E2el = Latency(result, "e2el"),
        TotalInputTokens = (long?)Number(result, "total_input_tokens"),
        TotalOutputTokens = (long?)Number(result, "total_output_tokens"),
        Backend = Text(result, "backend"),
        ModelId = Text(result, "model_id"),
        Date = Text(result, "date"),
        Duration = Number(result, "duration"),
        Completed = (long?)Number(result, "completed"),
        NumPrompts = (long?)Number(result, "num_prompts"),
        Source = source,
        File = file,
    };

    private static string File(JsonElement result) => result.GetProperty("file").GetString() ?? "";

    private static LatencyStatistics Latency(JsonElement result, string name) => new(
        Number(result, $"mean_{name}_ms"), Number(result, $"median_{name}_ms"),
        Number(result, $"p99_{name}_ms"), Number(result, $"std_{name}_ms"));

    private static LatencyStatistics Metric(JsonElement metrics, string name, string median)
    {
        var metric = metrics.GetProperty(name);
        return new(Number(metric, "avg"), Number(metric, median), Number(metric, "p99"), Number(metric, "std"));
    }

    private static double? Average(JsonElement metrics, string name) => Number(metrics.GetProperty(name), "avg");

    private static double? Number(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static string? Text(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
