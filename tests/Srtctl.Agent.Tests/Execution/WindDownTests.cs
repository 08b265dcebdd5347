using Srtctl.Agent.Tests.Support;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Execution;

public sealed class WindDownTests
{
    [Fact]
    public async Task A_cancelled_run_stops_politely_and_ends_with_143()
    {
        var directory = Rehearsal.NewDirectory();
        var goodbye = directory.In("goodbye");
        using var run = Rehearsal.Start(
            directory, Of(Workers(Service("agg[0]", "polite", goodbye)), Benchmark(Task("benchmark", "sleep"))));
        await run.EventAsync("started", "benchmark");
        await WaitForAsync(directory.In("logs/agg[0].out"));

        run.Signal("TERM");
        var end = await run.EndAsync();

        Assert.Equal((143, "cancelled"), (end.ExitCode, end.Result?.Status));
        Assert.True(File.Exists(goodbye));
    }

    [Fact]
    public async Task The_early_warning_ends_with_124()
    {
        using var run = Rehearsal.Start(Of(Benchmark(Task("benchmark", "sleep"))));
        await run.EventAsync("started", "benchmark");

        run.Signal("USR1");
        var end = await run.EndAsync();

        Assert.Equal((124, "timeout", "SRT3017"), (end.ExitCode, end.Result?.Status, end.Result?.Failure?.Code));
    }

    [Fact]
    public async Task What_ignores_SIGTERM_is_killed_after_its_grace()
    {
        using var run = Rehearsal.Start(Of(Workers(Service("agg[0]", "stubborn")), Benchmark(Task("b", "sleep"))));
        await WaitForAsync(run.Directory.In("logs/agg[0].out"));

        run.Signal("TERM");
        var end = await run.EndAsync();

        Assert.Equal(143, end.ExitCode);
        Assert.Contains(end.Events, static e => e is { Kind: "killed", Process: "agg[0]" });
    }

    [Fact]
    public async Task Processes_that_left_their_group_do_not_outlive_the_run()
    {
        var directory = Rehearsal.NewDirectory();
        var pid = directory.In("pid");
        using var run = Rehearsal.Start(directory, Of(Benchmark(Task("b", "fork-and-leave", pid))));

        await run.EndAsync();

        Assert.False(ProcessTable.Alive(int.Parse(await File.ReadAllTextAsync(pid))));
    }

    [Fact]
    public async Task A_rehearsal_ends_with_its_owner()
    {
        using var run = Rehearsal.Start(Of(Benchmark(Task("benchmark", "sleep"))));
        await run.EventAsync("started", "benchmark");

        run.Owner.Close();
        var end = await run.EndAsync();

        Assert.Equal("SRT3018", end.Result?.Failure?.Code);
    }

    private static async Task WaitForAsync(string file)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!(File.Exists(file) && (await File.ReadAllTextAsync(file)).Contains("up", StringComparison.Ordinal)))
            await timer.WaitForNextTickAsync(limit.Token);
    }
}
