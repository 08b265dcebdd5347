using Srtctl.Agent.Tests.Support;
using Srtctl.Model.Plans;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Execution;

public sealed class FaultTests
{
    [Fact]
    public async Task What_nobody_expected_is_one_sentence_and_a_failed_run()
    {
        var plan = Of(Workers(Service("agg[0]", "sleep"))) with { Files = [new PlannedFile("a\0b", "text")] };
        using var run = Rehearsal.Start(plan);

        var end = await run.EndAsync();

        Assert.Equal((1, "failed", "SRT3019"), (end.ExitCode, end.Result?.Status, end.Result?.Failure?.Code));
        Assert.DoesNotContain("   at ", end.Output + end.Errors);
        Assert.Contains("   at ", await File.ReadAllTextAsync(run.Directory.In("logs/agent_failure.txt")));
    }

    [Fact]
    public async Task A_log_directory_that_cannot_be_made_is_named()
    {
        var directory = Rehearsal.NewDirectory();
        await File.WriteAllTextAsync(directory.Logs, "a file where the directory should be");
        using var run = Rehearsal.Start(directory, Of(Benchmark(Task("benchmark", "exit", "0"))));

        var end = await run.EndAsync();

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("SRT3004", end.Errors);
        Assert.Contains(directory.Path, end.Errors);
    }

    [Fact]
    public async Task A_worker_killed_while_it_is_waited_for_ends_the_wait()
    {
        using var run = Rehearsal.Start(Of(Workers(NeverReady()), Benchmark(Task("benchmark", "exit", "0"))));
        var started = await run.EventAsync("started", "agg[0]");

        ProcessTable.Signal(started.Pid ?? 0, "KILL");
        var end = await run.EndAsync();

        Assert.Equal(("agg[0]", 137), (end.Result?.Failure?.Process, end.Result?.Failure?.ExitCode));
    }

    [Fact]
    public async Task A_cancellation_ends_a_wait_for_readiness()
    {
        using var run = Rehearsal.Start(Of(Workers(NeverReady())));
        var started = await run.EventAsync("started", "agg[0]");

        run.Signal("TERM");
        var end = await run.EndAsync();

        Assert.Equal((143, "cancelled"), (end.ExitCode, end.Result?.Status));
        Assert.False(ProcessTable.Alive(started.Pid ?? 0));
    }

    [Fact]
    public async Task An_injected_kill_is_the_first_cause()
    {
        using var run = Rehearsal.Start(
            Of(Workers(Service("agg[0]", "sleep")), Benchmark(Task("benchmark", "sleep"))), "--inject", "kill:agg[0]@0.2s");

        var end = await run.EndAsync();

        Assert.Equal((1, "agg[0]", 137), (end.ExitCode, end.Result?.Failure?.Process, end.Result?.Failure?.ExitCode));
        Assert.Contains(end.Events, static e => e is { Kind: "injected", Process: "agg[0]", Message: "kill" });
    }

    [Fact]
    public async Task A_hanging_process_is_stopped_like_any_other()
    {
        using var run = Rehearsal.Start(
            Of(Workers(Service("agg[0]", "sleep")), Benchmark(Task("benchmark", "sleep"))), "--inject", "hang:agg[0]@0.2s");
        var injected = await run.EventAsync("injected", "agg[0]");

        run.Signal("TERM");
        var end = await run.EndAsync();

        Assert.Equal(143, end.ExitCode);
        Assert.False(ProcessTable.Alive(injected.Pid ?? 0));
        Assert.DoesNotContain(end.Events, static e => e.Kind == "killed");
    }

    [Fact]
    public async Task Children_of_a_stopped_process_go_with_it()
    {
        var directory = Rehearsal.NewDirectory();
        var pid = directory.In("pid");
        var benchmark = Benchmark(Task("benchmark", "exit-after", "1500", "0"));
        using var run = Rehearsal.Start(directory, Of(Workers(Service("agg[0]", "with-child", pid)), benchmark));

        await run.EndAsync();

        Assert.False(ProcessTable.Alive(int.Parse(await File.ReadAllTextAsync(pid))));
    }

    [Fact]
    public async Task Two_runs_at_once_do_not_disturb_each_other()
    {
        using var failing = Rehearsal.Start(Of(Workers(Service("agg[0]", "sleep")), Benchmark(Task("b", "exit", "5"))));
        using var good = Rehearsal.Start(
            Of(Workers(Service("agg[0]", "sleep")), Benchmark(Task("b", "exit-after", "1000", "0"))));

        Assert.Equal(5, (await failing.EndAsync()).ExitCode);
        Assert.Equal(0, (await good.EndAsync()).ExitCode);
    }

    private static ProcessSpec NeverReady() => Service("agg[0]", "sleep") with
    {
        Readiness = new TcpProbe
        {
            Host = "127.0.0.1",
            Port = 1,
            Timeout = TimeSpan.FromMinutes(5),
            Interval = TimeSpan.FromSeconds(1),
        },
    };
}
