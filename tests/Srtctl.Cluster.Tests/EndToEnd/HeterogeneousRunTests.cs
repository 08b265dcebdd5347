using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests.EndToEnd;

[Collection(ClusterTests.Name)]
public sealed class HeterogeneousRunTests(SlurmCluster cluster)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly JobText TwoComponents = JobText.TwoNodes with
    {
        Deployment =
            """
            new Disaggregated
            {
                Heterogeneous = true,
                Prefill = new() { Replicas = 1, Options = new SglangOptions { TensorParallelSize = 4 } },
                Decode = new()
                {
                    Replicas = 1, GpusPerReplica = 8, Options = new SglangOptions { TensorParallelSize = 8 },
                },
            }
            """,
    };

    [Fact]
    public async Task Prefill_and_decode_run_in_their_own_components_and_are_measured()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");

        var run = await user.ApplyAsync(TwoComponents);
        var state = await run.EndsAsync(Limit);

        Assert.Equal(("COMPLETED", "completed", 2), (state.State, run.Result?.Status, run.ResultFiles.Count));
        var second = cluster.Tasks(run.Job + 1).Where(static task => !task.Arguments.Contains("node-watch"));
        Assert.Equal(
            [(run.Host(1), "decode[0]"), (run.Host(2), "decode[0].1")],
            second.Select(static task => (task.Node, task.Environment["SLURM_JOB_NAME"])).Order());
    }

    [Fact]
    public async Task Workers_of_both_components_are_stopped_by_their_signal()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");

        var run = await user.ApplyAsync(TwoComponents);
        await run.EndsAsync(Limit);

        Assert.DoesNotContain(run.Events, static each => each.Kind == "killed");
    }
}
