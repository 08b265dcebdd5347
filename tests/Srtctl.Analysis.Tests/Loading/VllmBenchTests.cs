using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Testing;

namespace Srtctl.Analysis.Tests.Loading;

/// <summary>What <c>vllm bench serve</c> leaves: a JSON object for each measurement, and a table in its output.</summary>
public sealed class VllmBenchTests : IDisposable
{
    private const string Metadata = """{"job_id": "9", "benchmark": {"type": "vllm-bench"}, "resources": {}}""";

    private readonly TemporaryDirectory _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_file_gives_every_figure_that_it_states()
    {
        Write("9/logs/vllm-bench_isl_8_osl_4/openai-infqps-concurrency4-m-20260821-101112.json",
            """
            {"date": "20260821-101112", "endpoint_type": "openai", "backend": "vllm", "label": null, "model_id": "m",
             "num_prompts": 40, "request_rate": "inf", "burstiness": 1.0, "max_concurrency": 4, "duration": 2.5,
             "completed": 39, "failed": 1, "total_input_tokens": 320, "total_output_tokens": 160,
             "request_throughput": 15.6, "request_goodput": null, "output_throughput": 64.0,
             "total_token_throughput": 192.0, "max_output_tokens_per_s": 80.0, "max_concurrent_requests": 6,
             "input_lens": [8, 8], "ttfts": [0.1, 0.2], "start_times": [1.5, 2.5], "errors": ["", "no"],
             "spec_decode_acceptance_rate": 61.5, "ramp_up_strategy": null,
             "mean_ttft_ms": 20.5, "median_ttft_ms": 20, "std_ttft_ms": 1.5, "p99_ttft_ms": 25,
             "mean_tpot_ms": 5, "median_tpot_ms": 4.5, "std_tpot_ms": 0.5, "percentiles_tpot_ms": [[95, 6], [99, 7]],
             "mean_itl_ms": 4, "median_itl_ms": 4, "std_itl_ms": 0.25, "p99_itl_ms": 6}
            """);

        var result = Assert.Single(new RunLoader(_root.Path).Load("9").Results.Entries);

        Assert.Equal(
            new BenchmarkResult
            {
                Concurrency = 4,
                OutputTps = 64,
                TotalTps = 192,
                RequestThroughput = 15.6,
                RequestRate = "inf",
                Ttft = new(20.5, 20, 25, 1.5),
                Tpot = new(5, 4.5, 7, 0.5),
                Itl = new(4, 4, 6, 0.25),
                TotalInputTokens = 320,
                TotalOutputTokens = 160,
                Backend = "vllm",
                ModelId = "m",
                Date = "20260821-101112",
                Duration = 2.5,
                Completed = 39,
                Failed = 1,
                NumPrompts = 40,
                Source = ValueSource.Json,
                File = "logs/vllm-bench_isl_8_osl_4/openai-infqps-concurrency4-m-20260821-101112.json",
            },
            result);
    }

    [Fact]
    public void Without_files_the_table_of_the_output_stands_and_says_so()
    {
        Write("9/logs/benchmark.out",
            """
            ============ Serving Benchmark Result ============
            Successful requests:                     39
            Failed requests:                         1
            Maximum request concurrency:             4
            Benchmark duration (s):                  2.50
            Total input tokens:                      320
            Total generated tokens:                  160
            Request throughput (req/s):              15.60
            Output token throughput (tok/s):         64.00
            Total Token throughput (tok/s):          192.00
            ---------------Time to First Token----------------
            Mean TTFT (ms):                          20.50
            Median TTFT (ms):                        20.00
            P99 TTFT (ms):                           25.00
            ==================================================

            """);

        var result = Assert.Single(new RunLoader(_root.Path).Load("9").Results.Entries);

        Assert.Equal(
            (4, 64.0, 39L, new LatencyStatistics(20.5, 20, 25, null), ValueSource.BenchmarkOutput),
            (result.Concurrency, result.OutputTps, result.Completed, result.Ttft, result.Source));
    }

    private void Write(string relative, string text)
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(_root.In("9")).FullName, "9.json"), Metadata);
        var path = _root.In(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
    }
}
