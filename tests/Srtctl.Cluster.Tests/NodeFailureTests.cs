using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests;

[Collection(ClusterTests.Name)]
public sealed class NodeFailureTests(SlurmCluster cluster)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_killed_node_ends_its_job_and_comes_back()
    {
        var node = cluster.Nodes[1];
        var job = await cluster.SubmitAsync(
            "#!/bin/bash\nsrun sleep 600\n", "--no-requeue", "--nodes=1", $"--nodelist={node}");
        await cluster.TasksBecomeAsync(job, static tasks => tasks.Count == 2, "the step has not started", Limit);

        await cluster.FailNodeAsync(node, NodeFailure.Power);
        try
        {
            var state = await cluster.JobEndsAsync(job, Limit);

            Assert.Equal("NODE_FAIL", state.State);
            Assert.Empty(cluster.Processes(node));
        }
        finally
        {
            await cluster.StartNodeAsync(node);
        }
        Assert.Equal($"{node}\n", (await cluster.RunAsync("srun", "-N1", "-w", node, "hostname")).StandardOutput);
    }
}
