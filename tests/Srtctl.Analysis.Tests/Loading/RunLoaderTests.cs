using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Testing;

namespace Srtctl.Analysis.Tests.Loading;

public sealed class RunLoaderTests : IDisposable
{
    private const string Metadata = """{"job_id": "9", "benchmark": {"type": "sa-bench", "isl": 8, "osl": 4}, "resources": {}}""";
    private const string Result = """{"max_concurrency": 4, "output_throughput": 10.5, "mean_ttft_ms": NaN, "duration": 2}""";

    private readonly TemporaryDirectory _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Runs_come_newest_first_and_the_others_with_a_reason()
    {
        Write("9/9.json", Metadata);
        Write("9/logs/sa-bench_isl_8_osl_4/results_concurrency_4_gpus_8.json", Result);
        Write("10_1P_1D_20250101_000000/10.json", Metadata.Replace("\"9\"", "\"10\""));
        Write("10_1P_1D_20250101_000000/sa-bench_isl_8_osl_4/concurrency_4.json", Result);
        Write("11/11.json", Metadata);
        Write("12/notes.txt", "");
        Write("13/13.json", "{");
        Write("14/14.json", Metadata.Replace("sa-bench", "torch-profiler"));
        Write("venv/9.json", Metadata);
        Write("15.py/9.json", Metadata);

        var found = new RunLoader(_root.Path).Discover();

        Assert.Equal(["10", "9"], found.Runs.Select(static run => run.Metadata.JobId));
        Assert.Equal(["14", "13", "12", "11"], found.Skipped.Select(static run => Path.GetFileName(run.Path)));
        Assert.Equal("a torch-profiler run has no results", found.Skipped[0].Reason);
        Assert.StartsWith("13.json cannot be read: ", found.Skipped[1].Reason);
        Assert.Equal("it has no metadata file", found.Skipped[2].Reason);
        Assert.Equal("it has no results", found.Skipped[3].Reason);
    }

    [Fact]
    public void What_is_not_stated_is_unknown_and_never_zero()
    {
        Write("9/9.json", Metadata);
        Write("9/logs/sa-bench_isl_8_osl_4/results_concurrency_4_gpus_8.json", Result);

        var run = new RunLoader(_root.Path).Load("9");

        Assert.Equal(
            new BenchmarkResult
            {
                Concurrency = 4,
                OutputTps = 10.5,
                Duration = 2,
                Source = ValueSource.Json,
                File = "logs/sa-bench_isl_8_osl_4/results_concurrency_4_gpus_8.json",
            },
            Assert.Single(run.Results.Entries));
        Assert.Equal((null, null, null), (run.Metadata.TotalGpus, run.Metadata.PrefillNodes, run.Metadata.GpuType));
    }

    [Fact]
    public void Concurrencies_without_a_result_are_missing()
    {
        Write("9/9.json", Metadata);
        Write("9/logs/benchmark.out", "SA-Bench Config: endpoint=x; isl=8; osl=4; concurrencies=2x4x8; req_rate=inf; model=M\n");
        Write("9/logs/sa-bench_isl_8_osl_4/results_concurrency_4_gpus_8.json", Result);

        var run = new RunLoader(_root.Path).Load("9");

        Assert.Equal(([2, 8], false), (run.MissingConcurrencies, run.IsComplete));
    }

    [Fact]
    public void A_damaged_result_file_is_named_and_the_others_count()
    {
        Write("9/9.json", Metadata);
        Write("9/logs/sa-bench_isl_8_osl_4/results_concurrency_4_gpus_8.json", Result);
        Write("9/logs/sa-bench_isl_8_osl_4/results_concurrency_8_gpus_8.json", Result[..40]);
        Write("9/logs/sa-bench_isl_8_osl_4/results_concurrency_8_gpus_8.pytorch.json", "[]");

        var results = new RunLoader(_root.Path).Load("9").Results;

        Assert.Single(results.Entries);
        Assert.StartsWith("logs/sa-bench_isl_8_osl_4/results_concurrency_8_gpus_8.json: ", Assert.Single(results.Warnings));
    }

    [Fact]
    public void Lines_of_sglang_results_are_read_up_to_a_cut_one()
    {
        Write("9/9.json", Metadata.Replace("sa-bench", "sglang-bench"));
        Write("9/logs/sglang_0820_160_8_4.jsonl",
            """
            {"max_concurrency": 2, "request_rate": Infinity, "output_throughput": 5.5, "total_throughput": 9, "mean_e2e_latency_ms": 3}
            {"max_concurrency": 4, "request_rate": "trace", "output_throughput": 6.5, "ttfts": [1, NaN], "p99_e2e_latency_ms": 3}
            {"max_concurrency": 8, "outp
            """);

        var entries = new RunLoader(_root.Path).Load("9").Results.Entries;

        Assert.Equal([(2, 5.5, "inf"), (4, 6.5, "trace")], entries.Select(
            static entry => (entry.Concurrency ?? 0, entry.OutputTps ?? 0, entry.RequestRate ?? "")));
        Assert.Equal((9.0, 3.0), (entries[0].TotalTps, entries[0].E2el.Mean));
    }

    [Fact]
    public void A_run_that_is_not_there_is_an_error_that_names_it()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => new RunLoader(_root.Path).Load("77"));

        Assert.Contains("77", error.Message, StringComparison.Ordinal);
    }

    private void Write(string relative, string text)
    {
        var path = _root.In(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
    }
}
