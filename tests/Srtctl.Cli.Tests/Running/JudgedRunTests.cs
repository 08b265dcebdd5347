using System.Text.Json;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Running;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;
using Srtctl.Planning;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Running;

/// <summary>What whoever awaits the end of a run is told about its figures, and by which exit status.</summary>
public sealed class JudgedRunTests : IDisposable
{
    private readonly TemporaryDirectory _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task Good_figures_are_valid()
    {
        var run = await FollowAsync(Sample.Job, completed: 20);

        Assert.Equal(0, run.Status);
        Assert.Contains("verdict  valid", run.Out);
        Assert.Contains("SRT4011  clocks throttled: there is no telemetry", run.Error);
    }

    [Fact]
    public async Task Suspect_figures_are_no_failure_and_their_reasons_stand_on_standard_error()
    {
        var run = await FollowAsync(Sample.Job, completed: 19);

        Assert.Equal(0, run.Status);
        Assert.Contains("verdict  suspect", run.Out);
        Assert.DoesNotContain("SRT4003", run.Out);
        Assert.Contains("suspect     SRT4003  concurrency 2: 1 of 20 requests failed.", run.Error);
    }

    [Fact]
    public async Task Invalid_figures_fail_a_job_that_completed()
    {
        var run = await FollowAsync(Sample.Job, completed: 10);

        Assert.Equal(1, run.Status);
        Assert.Contains("verdict  invalid", run.Out);
        Assert.Contains("completed", run.Out);
    }

    [Fact]
    public async Task A_job_that_failed_keeps_its_own_status() =>
        Assert.Equal(3, (await FollowAsync(Sample.Job, completed: 10, exitCode: 3)).Status);

    [Fact]
    public async Task A_rule_that_the_job_waives_fails_nothing_and_is_shown_with_the_reason()
    {
        var run = await FollowAsync(
            Sample.Job with { Rules = new() { ["SRT4003"] = new(RuleLevel.Off, "half time out") } },
            completed: 10);

        Assert.Equal(0, run.Status);
        Assert.Contains("waived", run.Error);
        Assert.Contains("half time out", run.Error);
    }

    [Fact]
    public async Task Json_has_the_verdict_as_a_member()
    {
        var run = await FollowAsync(Sample.Job, completed: 10, json: true);

        using var document = JsonDocument.Parse(run.Out);
        var verdict = document.RootElement.GetProperty("verdict");
        Assert.Equal((1, "invalid"), (run.Status, verdict.GetProperty("level").GetString()));
        Assert.Equal("SRT4003", verdict.GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Contains("SRT4003", run.Error);
    }

    [Fact]
    public async Task Simulated_figures_are_not_judged()
    {
        var run = await FollowAsync(Sample.Job, completed: 10, isRehearsal: true);

        Assert.Equal(0, run.Status);
        Assert.DoesNotContain("verdict", run.Out);
    }

    [Fact]
    public async Task A_worker_that_ends_before_the_client_makes_figures_invalid()
    {
        var run = await FollowAsync(Sample.Job, completed: 20, events: """
            {"time":"2026-01-01T00:00:20Z","kind":"started","process":"decode[0]","node":"n2"}
            {"time":"2026-01-01T00:00:30Z","kind":"exited","process":"decode[0]","node":"n2","exitCode":1}
            {"time":"2026-01-01T00:00:40Z","kind":"exited","process":"benchmark","node":"n1","exitCode":0}
            {"time":"2026-01-01T00:00:41Z","kind":"exited","process":"prefill[0]","node":"n1","exitCode":0}

            """);

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT4005  decode[0] ended before the benchmark did.", run.Error);
    }

    [Fact]
    public async Task A_worker_that_is_started_twice_makes_figures_invalid()
    {
        var run = await FollowAsync(Sample.Job, completed: 20, events: """
            {"time":"2026-01-01T00:00:20Z","kind":"started","process":"decode[0]","node":"n2"}
            {"time":"2026-01-01T00:00:21Z","kind":"started","process":"frontend[0]","node":"n1"}
            {"time":"2026-01-01T00:00:22Z","kind":"started","process":"frontend[0]","node":"n1"}
            {"time":"2026-01-01T00:00:30Z","kind":"started","process":"decode[0]","node":"n2"}

            """);

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT4006  decode[0] started again", run.Error);
    }

    [Fact]
    public async Task A_planned_worker_that_left_no_log_is_missing()
    {
        Write("logs/n1_prefill_w0.out", "");

        var run = await FollowAsync(Sample.Job, completed: 20);

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT4005  Logs are there of 1 of 2 prefill and 0 of 1 decode workers only.", run.Error);
    }

    private async Task<CommandRun> FollowAsync(
        Job job, int completed, int exitCode = 0, bool json = false, bool isRehearsal = false, string events = "")
    {
        var plan = Planner.Plan(new PlanRequest { Job = job, Rehearsal = isRehearsal }).Plan!;
        Write("plan.json", PlanJson.Write(plan));
        Write("events.jsonl", events);
        Write("result.json", $$"""
            {"jobId":"77","jobName":"small","status":"{{(exitCode == 0 ? "completed" : "failed")}}","exitCode":{{exitCode}},
             "rehearsal":false,"startedAt":"2026-01-01T00:00:00Z","endedAt":"2026-01-01T00:01:05Z"}
            """);
        Write("logs/sa-bench_isl_128_osl_64/results_concurrency_2_gpus_8.json", $$"""
            {"max_concurrency":2,"num_prompts":20,"completed":{{completed}},"total_output_tokens":{{completed * 64}},
             "duration":10,"output_throughput":128,"mean_tpot_ms":15,"mean_e2el_ms":{{20_000.0 / completed:0}}}
            """);
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var terminal = Terminal.Of(output, error);
        var workplace = new Workplace { Terminal = terminal, Jobs = new GivenJobSource(Sample.Loaded) };
        var status = await new RunFollower(workplace, json)
            .FollowAsync([new RunDirectory(_root.In("77"))], CancellationToken.None);
        return new(status, output.ToString(), error.ToString());
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_root.In("77"), name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
