using Srtctl.Cluster.Tests.Records;
using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>Something dies in the middle of a benchmark.</summary>
[Collection(ClusterTests.Name)]
public sealed class FailureTests(SlurmCluster cluster) : IAsyncLifetime
{
    /// <summary>From a death to the end of the job; a wind-down alone may take 25 s.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan DeadNodeLimit = TimeSpan.FromSeconds(45);

    private readonly UserDirectory _user = new(cluster, "container_runtime: none");

    [Fact]
    public async Task A_killed_worker_ends_the_job_and_is_named()
    {
        var run = await MeasuringRunAsync();

        await KillAsync(run.ProgramOn(1, "mock --", "--disaggregation-mode decode"));

        await AssertFailedAsync(run, "SRT3010", "decode[0]", run.Host(1), "was killed by signal 9");
        Assert.Contains("results_concurrency_1_gpus_8_ctx_4_gen_4.json", run.ResultFiles);
    }

    [Fact]
    public async Task A_worker_that_ends_with_status_0_fails_the_job_too()
    {
        var run = await MeasuringRunAsync();

        await KillAsync(run.ProgramOn(1, "mock --", "--disaggregation-mode decode"), "TERM");

        await AssertFailedAsync(run, "SRT3010", "decode[0]", run.Host(1), "ended with status 0");
    }

    [Fact]
    public async Task A_killed_srun_ends_the_job_and_is_told_from_a_killed_worker()
    {
        var run = await MeasuringRunAsync();

        await KillAsync(run.SrunOf("decode[0]"));

        await AssertFailedAsync(run, "SRT3012", "decode[0]", run.Host(1), "srun of decode[0]");
    }

    [Fact]
    public async Task A_killed_frontend_ends_the_job_and_is_named()
    {
        var run = await MeasuringRunAsync();

        await KillAsync(run.ProgramOn(0, "mock --", "dynamo.frontend"));

        await AssertFailedAsync(run, "SRT3010", "frontend[0]", run.Host(0), "was killed by signal 9");
    }

    [Fact]
    public async Task A_dead_node_is_noticed_within_20_seconds_and_named()
    {
        var run = await MeasuringRunAsync();
        var node = run.Host(1);
        var died = DateTimeOffset.UtcNow;

        await cluster.FailNodeAsync(node, NodeFailure.Power);
        try
        {
            await cluster.JobEndsAsync(run.Job, DeadNodeLimit);

            Assert.Equal(("failed", 1, "SRT3014"), run.Ending);
            Assert.Equal(("node-lost", node), (run.Result?.Failure?.Kind, run.Result?.Failure?.Node));
            Assert.Contains("decode[0] ran there", run.Result?.Failure?.Message, StringComparison.Ordinal);
            var noticed = run.Events.First(static each => each.Kind == "failure").Time;
            Assert.InRange(noticed - died, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        }
        finally
        {
            await cluster.StartNodeAsync(node);
        }

        await run.LeavesNothingAsync();
    }

    [Fact]
    public async Task A_killed_agent_leaves_no_result_and_whoever_waits_is_told()
    {
        await using var apply = await _user.StartAsync("apply", _user.Write(JobText.TwoNodes.OneAtATime()), "--wait");
        var run = await _user.RunAppearsAsync();
        await run.MeasuresAsync();

        await KillAsync(run.ProgramOn(0, "srtctl-agent", " run "));

        var outcome = await apply.WaitAsync(Limit);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(
            "lost: the agent ended without a result; SLURM says: FAILED",
            outcome.StandardOutput,
            StringComparison.Ordinal);
        await run.EndsAsync(Limit);
        Assert.Null(run.Result);
        var status = await _user.RunAsync("status", $"{run.Job}");
        Assert.Equal(1, status.ExitCode);
        Assert.Contains("lost: the agent ended without a result", status.StandardOutput, StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _user.DisposeAsync();

    private async Task<SubmittedRun> MeasuringRunAsync()
    {
        var run = await _user.ApplyAsync(JobText.TwoNodes.OneAtATime());
        await run.MeasuresAsync();
        return run;
    }

    private async Task KillAsync(NodeProcess process, string signal = "KILL") =>
        (await cluster.RunAsync("kill", $"-{signal}", $"{process.ProcessId}")).Succeeded();

    private static async Task AssertFailedAsync(
        SubmittedRun run, string code, string process, string node, string words)
    {
        var state = await run.EndsAsync(Limit);
        Assert.Equal(("FAILED", 1), (state.State, state.ExitCode));
        var failure = run.Result?.Failure;
        Assert.Equal(("failed", 1, code), run.Ending);
        Assert.Equal((process, node), (failure?.Process, failure?.Node));
        Assert.Contains(words, failure?.Message, StringComparison.Ordinal);
    }
}
