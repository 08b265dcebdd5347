using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests;

[Collection(ClusterTests.Name)]
public sealed class ClusterLifetimeTests(SlurmCluster cluster)
{
    [Fact]
    public async Task A_second_cluster_runs_beside_the_first_and_leaves_nothing()
    {
        var other = await SlurmCluster.StartAsync(new ClusterShape { Nodes = 1, GpusPerNode = 8 });
        try
        {
            var outcome = await other.RunAsync("srun", "-N1", "--gpus-per-node=8", "printenv", "CUDA_VISIBLE_DEVICES");

            Assert.Equal("0,1,2,3,4,5,6,7\n", outcome.Succeeded().StandardOutput);
            Assert.NotEmpty(ClusterRemains.Of(other.Name));
            (await cluster.RunAsync("srun", "-N4", "true")).Succeeded();
        }
        finally
        {
            await other.DisposeAsync();
        }
        Assert.Empty(ClusterRemains.Of(other.Name));
        (await cluster.RunAsync("srun", "-N4", "true")).Succeeded();
    }
}
