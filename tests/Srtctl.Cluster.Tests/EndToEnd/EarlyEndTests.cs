using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>SLURM ends a job in the middle of a benchmark.</summary>
[Collection(ClusterTests.Name)]
public sealed class EarlyEndTests(SlurmCluster cluster) : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly UserDirectory _user = new(cluster, "container_runtime: pyxis");

    [Fact]
    public async Task Scancel_keeps_the_results_so_far_and_leaves_no_process()
    {
        var run = await MeasuringRunAsync();

        (await cluster.RunAsync("scancel", $"{run.Job}")).Succeeded();

        var state = await run.EndsAsync(Limit);
        Assert.Equal("CANCELLED", state.State);
        Assert.Equal(("cancelled", 143, "SRT3016"), run.Ending);
        Assert.Equal(["results_concurrency_1_gpus_8_ctx_4_gen_4.json"], run.ResultFiles);
    }

    [Fact]
    public async Task The_warning_before_the_time_limit_ends_the_run_with_its_results()
    {
        var run = await MeasuringRunAsync();

        (await cluster.RunAsync("scancel", "--batch", "--signal=USR1", $"{run.Job}")).Succeeded();

        var state = await run.EndsAsync(Limit);
        Assert.Equal(("FAILED", 124), (state.State, state.ExitCode));
        Assert.Equal(("timeout", 124, "SRT3017"), run.Ending);
        Assert.Equal(["results_concurrency_1_gpus_8_ctx_4_gen_4.json"], run.ResultFiles);
        Assert.DoesNotContain(run.Events, static each => each.Kind == "killed");
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _user.DisposeAsync();

    private async Task<SubmittedRun> MeasuringRunAsync()
    {
        var run = await _user.ApplyAsync(JobText.TwoNodes.OneAtATime());
        await run.MeasuresAsync();
        return run;
    }
}
