using Srtctl.Agent.Tests.Support;
using Srtctl.Analysis.Causes;
using Srtctl.Model.Plans;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Execution;

/// <summary>Runs that really fail, asked why.</summary>
public sealed class FirstCauseOfRealRunsTests
{
    [Fact]
    public async Task A_worker_killed_on_purpose_is_the_cause_and_the_client_that_fails_with_it_is_not()
    {
        using var run = Rehearsal.Start(
            Of(Workers(Shell("agg[0]", "sleep 60")), Benchmark(Task("sleep 0.3; echo Connection reset by peer >&2; sleep 60"))),
            "--inject", "kill:agg[0]@0.6s");

        await run.EndAsync();
        var explanation = Explain(run);

        Assert.Equal(("injected-kill", "agg[0]"), (explanation.Cause?.Name, explanation.Cause?.Process));
        Assert.Equal("events.jsonl", explanation.Cause?.Line?.Log);
    }

    [Fact]
    public async Task A_worker_made_to_hang_is_the_cause_although_somebody_cancelled_the_run()
    {
        using var run = Rehearsal.Start(
            Of(Workers(Shell("agg[0]", "sleep 60")), Benchmark(Task("sleep 60"))), "--inject", "hang:agg[0]@0.2s");
        await run.EventAsync("injected", "agg[0]");

        run.Signal("TERM");
        await run.EndAsync();
        var explanation = Explain(run);

        Assert.Equal(("injected-hang", "agg[0]"), (explanation.Cause?.Name, explanation.Cause?.Process));
        Assert.Contains(explanation.Followed, static followed => followed.Name == "cancelled");
    }

    [Fact]
    public async Task A_rank_out_of_memory_explains_another_that_ends_first()
    {
        using var run = Rehearsal.Start(Of(
            Workers(
                Shell("decode[0]", "sleep 0.4; echo NCCL error in: ProcessGroupNCCL.cpp:3690, unhandled system error; exit 1"),
                Shell("decode[1]", "echo torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB.; sleep 60")),
            Benchmark(Task("sleep 60"))));

        var end = await run.EndAsync();
        var explanation = Explain(run);

        Assert.Equal("decode[0]", end.Result?.Failure?.Process);
        Assert.Equal(("cuda-out-of-memory", "decode[1]"), (explanation.Cause?.Name, explanation.Cause?.Process));
        Assert.Contains(explanation.Followed, static followed => followed is { Name: "nccl-error", Process: "decode[0]" });
    }

    [Fact]
    public async Task An_engine_that_does_not_know_a_flag_is_named_with_its_line()
    {
        using var run = Rehearsal.Start(Of(
            Workers(Shell("agg[0]", "echo 'launch_server.py: error: unrecognized arguments: --foo' >&2; exit 2")),
            Benchmark(Task("sleep 60"))));

        await run.EndAsync();
        var explanation = Explain(run);

        Assert.Equal("unknown-flag", explanation.Cause?.Name);
        Assert.Equal(new LogLine("logs/agg[0].out", 1, "launch_server.py: error: unrecognized arguments: --foo"),
            explanation.Cause?.Line);
    }

    [Fact]
    public async Task A_client_that_does_not_exist_is_a_missing_program()
    {
        using var run = Rehearsal.Start(Of(Workers(Shell("agg[0]", "sleep 60")), Benchmark(Task("/no/such/client --x 1"))));

        await run.EndAsync();
        var explanation = Explain(run);

        Assert.Contains(explanation.Cause?.Name, (string[])["missing-file", "program-not-found"]);
        Assert.Equal("benchmark", explanation.Cause?.Process);
    }

    [Fact]
    public async Task A_worker_that_never_answers_is_what_the_run_waited_for()
    {
        var silent = Shell("agg[0]", "echo loading; sleep 60") with
        {
            Readiness = new TcpProbe
            {
                Host = "127.0.0.1",
                Port = 1,
                Timeout = TimeSpan.FromSeconds(1),
                Interval = TimeSpan.FromMilliseconds(100),
            },
        };
        using var run = Rehearsal.Start(Of(Workers(silent), Benchmark(Task("sleep 60"))));

        await run.EndAsync();
        var explanation = Explain(run);

        Assert.Equal("workers-not-ready", explanation.Cause?.Name);
        Assert.Equal("workers", explanation.Waiting?.Stage);
    }

    [Fact]
    public async Task A_run_that_still_waits_says_for_whom_and_since_when()
    {
        var silent = Shell("agg[0]", "echo loading; sleep 60") with
        {
            Readiness = new TcpProbe { Host = "127.0.0.1", Port = 1, Timeout = TimeSpan.FromMinutes(5), Interval = TimeSpan.FromSeconds(1) },
        };
        using var run = Rehearsal.Start(Of(Workers(silent), Benchmark(Task("sleep 60"))));
        var started = await run.EventAsync("started", "agg[0]");

        var explanation = Explain(run);
        run.Signal("TERM");
        await run.EndAsync();

        Assert.Equal((RunState.Running, null), (explanation.State, explanation.Cause));
        Assert.True(explanation.IsExplained);
        Assert.NotNull(explanation.Waiting);
        Assert.InRange(explanation.Waiting.Since ?? default, started.Time.UtcDateTime.AddSeconds(-5), started.Time.UtcDateTime);
    }

    [Fact]
    public async Task A_cancelled_run_says_so_and_what_ends_with_it_merely_followed()
    {
        using var run = Rehearsal.Start(Of(
            Workers(Shell("agg[0]", "trap 'echo SIGTERM received; echo FileNotFoundError: gone; exit 1' TERM; sleep 60 & wait")),
            Benchmark(Task("sleep 60"))));
        await run.EventAsync("started", "benchmark");

        run.Signal("TERM");
        await run.EndAsync();
        var explanation = Explain(run);

        Assert.Equal((RunState.Cancelled, "cancelled"), (explanation.State, explanation.Cause?.Name));
    }

    [Fact]
    public async Task A_failure_without_a_word_is_unexplained_and_shows_the_last_lines()
    {
        using var run = Rehearsal.Start(Of(Workers(Shell("agg[0]", "sleep 60")), Benchmark(Task("echo one; echo two; exit 9"))));

        await run.EndAsync();
        var explanation = Explain(run);

        Assert.False(explanation.IsExplained);
        Assert.Equal(["one", "two"], explanation.LastLines.Select(static line => line.Text));
    }

    [Fact]
    public async Task A_run_that_completed_has_nothing_to_explain()
    {
        using var run = Rehearsal.Start(Of(Workers(Shell("agg[0]", "sleep 60")), Benchmark(Task("exit 0"))));

        await run.EndAsync();

        Assert.Equal((RunState.Completed, null), (Explain(run).State, Explain(run).Cause));
    }

    private static RunExplanation Explain(Rehearsal run) => CauseFinder.Explain(run.Directory.Path, DateTimeOffset.UtcNow);

    private static ProcessSpec Task(string script) => Shell("benchmark", script) with { Lifetime = ProcessLifetime.Task };

    private static ProcessSpec Shell(string name, string script) =>
        Service(name) with { Command = [new CommandPart(["bash", "-c", script], Origin.Job)] };
}
