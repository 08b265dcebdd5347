using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests.EndToEnd;

[Collection(ClusterTests.Name)]
public sealed class AggregatedRunTests(SlurmCluster cluster)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Workers_behind_the_SGLang_router_are_measured()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");

        var outcome = await user.RunAsync("apply", user.Write(JobText.OneNode), "--wait");

        Assert.Equal(0, outcome.Succeeded().ExitCode);
        var run = await user.RunAppearsAsync();
        await run.EndsAsync(Limit);
        Assert.Equal(
            ["agg[0]", "agg[1]", "benchmark", "router[0]"],
            run.ProcessTasks.Select(static task => task.Environment["SLURM_JOB_NAME"]).Order(StringComparer.Ordinal));
        Assert.Equal(["results_concurrency_2_gpus_4.json", "results_concurrency_4_gpus_4.json"], run.ResultFiles);
        Assert.All(run.ProcessTasks, static task => Assert.Empty(task.ContainerOptions));
    }

    [Fact]
    public async Task Two_jobs_at_once_do_not_disturb_each_other()
    {
        await using var one = new UserDirectory(cluster, "container_runtime: none");
        await using var other = new UserDirectory(cluster, "container_runtime: pyxis");

        var runs = await Task.WhenAll(one.ApplyAsync(JobText.TwoNodes), other.ApplyAsync(JobText.TwoNodes));

        foreach (var run in runs)
        {
            var state = await run.EndsAsync(Limit);
            Assert.Equal(("COMPLETED", "completed", 2), (state.State, run.Result?.Status, run.ResultFiles.Count));
        }

        Assert.Empty(Hosts(runs[0]).Intersect(Hosts(runs[1])));
        Assert.True(runs[0].Result?.StartedAt < runs[1].Result?.EndedAt);
        Assert.True(runs[1].Result?.StartedAt < runs[0].Result?.EndedAt);
    }

    private static string[] Hosts(SubmittedRun run) => [run.Host(0), run.Host(1)];
}
