using System.Text.Json;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Verbs;

/// <summary>What is listed, shown and compared of runs that the Python tool left.</summary>
public sealed class ResultVerbTests : IDisposable
{
    private readonly TemporaryDirectory _root = new();

    public ResultVerbTests()
    {
        Write("101", "2026-05-01 10:00:00", "fp8", 900.5);
        Write("102", "2026-05-02 10:00:00", "fp8", 910.5);
        Write("103", "2026-05-03 10:00:00", "fp4", 1400);
        Directory.CreateDirectory(_root.In("104"));
    }

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Runs_are_listed_newest_first_with_their_best_figures()
    {
        var run = await RunAsync("results");

        Assert.Equal(0, run.Status);
        Snapshot.Match(run.Out);
        Assert.Contains("1 directories are no runs with results", run.Error);
    }

    [Theory]
    [InlineData("103", "--tag", "fp4")]
    [InlineData("103 102", "--since", "2026-05-02")]
    [InlineData("101", "--until", "2026-05-01")]
    [InlineData("103", "-n", "1")]
    [InlineData("103 102 101", "--gpu", "H1")]
    [InlineData("", "--model", "llama")]
    [InlineData("103 102 101", "--type", "sa-bench")]
    public async Task A_list_holds_what_was_asked_for(string expected, params string[] filter)
    {
        var run = await RunAsync(["results", "--json", .. filter]);

        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal(expected, string.Join(' ', document.RootElement.GetProperty("runs").EnumerateArray()
            .Select(static one => one.GetProperty("job_id").GetString())));
    }

    [Fact]
    public async Task A_day_that_is_none_is_a_usage_error() =>
        Assert.Equal(2, (await RunAsync("results", "--since", "yesterday")).Status);

    [Fact]
    public async Task A_root_that_is_not_there_is_named()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "results", "-o", _root.In("none"));

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT4052", run.Error);
    }

    [Fact]
    public async Task A_run_is_shown_with_its_verdict_and_what_is_missing()
    {
        var run = await RunAsync("show", "101");

        Assert.Equal(0, run.Status);
        Snapshot.Match(run.Out.Replace(_root.Path, "/runs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_latest_run_is_the_one_with_the_latest_date() =>
        Assert.StartsWith("103  ", (await RunAsync("show", "latest")).Out);

    [Fact]
    public async Task An_unknown_run_is_answered_with_near_ones()
    {
        var run = await RunAsync("show", "1033");

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT4050", run.Error);
        Assert.Contains("'103'", run.Error);
    }

    [Fact]
    public async Task A_directory_without_metadata_is_refused_with_the_reason()
    {
        var run = await RunAsync("show", "104");

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT4051", run.Error);
        Assert.Contains("it has no metadata file", run.Error);
    }

    [Fact]
    public async Task A_comparison_says_first_that_the_experiments_differ_and_in_what()
    {
        var run = await RunAsync("compare", "101", "102", "103");

        Assert.Equal(0, run.Status);
        Snapshot.Match(run.Out);
    }

    [Fact]
    public async Task Repetitions_of_one_experiment_are_said_to_be_the_same()
    {
        var run = await RunAsync("compare", "101", "102", "--json");

        using var document = JsonDocument.Parse(run.Out);
        Assert.True(document.RootElement.GetProperty("same_experiment").GetBoolean());
        Assert.Equal(0, document.RootElement.GetProperty("differences").GetArrayLength());
    }

    [Fact]
    public async Task One_run_alone_cannot_be_compared() => Assert.Equal(2, (await RunAsync("compare", "101")).Status);

    private Task<CommandRun> RunAsync(params string[] args) =>
        CommandRun.OfAsync(Sample.Loaded, [.. args, "-o", _root.Path]);

    private void Write(string id, string date, string precision, double throughput)
    {
        WriteFile($"{id}/{id}.json", $$"""
            {"job_id": "{{id}}", "job_name": "small", "generated_at": "{{date}}", "tags": ["{{precision}}"],
             "model": {"path": "/models/qwen", "container": "image:1", "precision": "{{precision}}"},
             "resources": {"gpu_type": "h100", "gpus_per_node": 4, "agg_nodes": 2, "agg_workers": 2}, "backend_type": "sglang",
             "benchmark": {"type": "sa-bench", "isl": 128, "osl": 64, "concurrencies": "8x16"}
            }
            """);
        WriteFile($"{id}/config.yaml", $"name: {id}\nmodel:\n  precision: {precision}\n");
        WriteFile($"{id}/logs/sa-bench_isl_128_osl_64/results_concurrency_8_gpus_8.json", FormattableString.Invariant($$"""
            {"max_concurrency": 8, "num_prompts": 80, "completed": 79, "duration": 5, "output_throughput": {{throughput}},
             "total_output_tokens": 4500, "mean_ttft_ms": 30, "std_ttft_ms": 4, "p99_ttft_ms": 44, "mean_tpot_ms": 8}
            """));
    }

    private void WriteFile(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_root.In(name))!);
        File.WriteAllText(_root.In(name), text);
    }
}
