using System.Text.Json;
using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests.EndToEnd;

[Collection(ClusterTests.Name)]
public sealed class SweepTests(SlurmCluster cluster)
{
    private const string ThreePoints =
        """
        Sweep.Of("replicas", new[] { 1, 2, 3 }.Select(replicas => SweepPoint.Of(
            job.WithPools((role, pool) => pool with { Replicas = replicas }), SweepParameter.Of("replicas", replicas))))
        """;

    [Fact]
    public async Task Each_point_is_a_job_of_its_own_that_records_its_parameters()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");

        var runs = await user.ApplyAllAsync(JobText.OneNode with { Yields = ThreePoints });

        Assert.Equal(3, runs.Count);
        foreach (var run in runs)
            Assert.Equal("COMPLETED", (await run.EndsAsync(TimeSpan.FromSeconds(90))).State);
        Assert.Equal(["1", "2", "3"], runs.Select(Replicas));
        Assert.Equal([1, 2, 3], runs.Select(static run => run.Plan.Resources.AggWorkers));
        Assert.Equal(3, runs.Select(static run => run.Plan.Job.Name).Distinct().Count());
    }

    private static string Replicas(SubmittedRun run)
    {
        using var metadata = JsonDocument.Parse(File.ReadAllBytes(run.Directory.Metadata($"{run.Job}")));
        return metadata.RootElement.GetProperty("parameters").GetProperty("replicas").GetString() ?? "";
    }
}
