using System.Text.Json;
using Srtctl.Model.Plans;
using Srtctl.Planning;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Verbs;

/// <summary>What is said about a run from its directory alone, long after SLURM has forgotten it.</summary>
public sealed class FinishedRunTests : IDisposable
{
    private readonly string _output = Directory.CreateTempSubdirectory("srtctl-runs").FullName;

    public FinishedRunTests()
    {
        var plan = Planner.Plan(new PlanRequest { Job = Sample.Job, Rehearsal = true }).Plan!;
        Write("plan.json", PlanJson.Write(plan));
        Write("result.json", """
            {"jobId":"77","jobName":"small","status":"failed","exitCode":3,"rehearsal":true,
             "startedAt":"2026-01-01T00:00:00Z","endedAt":"2026-01-01T00:01:05Z",
             "failure":{"kind":"process-exited","code":"SRT3010","message":"decode[0] ended.","process":"decode[0]","log":"logs/d.out"}}
            """);
        Write("logs/d.out", "out of memory\n");
        Write("logs/sa-bench_isl_128_osl_64/results_concurrency_2_gpus_8.json",
            """{"max_concurrency":2,"completed":20,"output_throughput":812.5,"mean_ttft_ms":31.25,"median_ttft_ms":30,"p99_ttft_ms":44}""");
    }

    public void Dispose() => Directory.Delete(_output, recursive: true);

    [Fact]
    public async Task Status_names_the_first_cause_and_says_that_figures_are_simulated()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "status", "77", "-o", _output);

        Assert.Equal(1, run.Status);
        Snapshot.Match(run.Out.Replace(_output, "/runs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Status_as_json_says_the_same()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "status", Path.Combine(_output, "77"), "--json");

        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal("failed", document.RootElement.GetProperty("status").GetString());
        Assert.True(document.RootElement.GetProperty("rehearsal").GetBoolean());
        Assert.Equal(812.5, document.RootElement.GetProperty("results")[0].GetProperty("output_tokens_per_second").GetDouble());
    }

    [Fact]
    public async Task A_log_is_printed_by_its_file_name()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "logs", "77", "d.out", "-o", _output);

        Assert.Equal((0, "out of memory\n"), (run.Status, run.Out));
    }

    [Fact]
    public async Task An_unknown_log_is_answered_with_near_names()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "logs", "77", "dd.out", "-o", _output);

        Assert.Equal(1, run.Status);
        Assert.Contains("'d.out'", run.Error);
    }

    [Fact]
    public async Task A_run_that_has_ended_is_not_cancelled()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "cancel", "77", "-o", _output);

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT2033", run.Error);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_output, "77", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
