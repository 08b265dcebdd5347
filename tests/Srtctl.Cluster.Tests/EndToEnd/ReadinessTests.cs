using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests.EndToEnd;

[Collection(ClusterTests.Name)]
public sealed class ReadinessTests(SlurmCluster cluster)
{
    [Fact]
    public async Task A_worker_that_is_never_ready_ends_the_job_after_the_timeout_with_the_counts()
    {
        var job = JobText.TwoNodes with { Readiness = "new() { Timeout = TimeSpan.FromSeconds(4) }" };
        var slow = job with
        {
            Deployment = job.Deployment.Replace(
                "Decode = new() {",
                """Decode = new() { Environment = new() { ["SRTCTL_MOCK_STARTUP_SECONDS"] = "600" },""",
                StringComparison.Ordinal),
        };

        await using var user = new UserDirectory(cluster, "container_runtime: none");
        var run = await user.ApplyAsync(slow);

        var state = await run.EndsAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(("FAILED", 1), (state.State, state.ExitCode));
        Assert.Equal(("failed", 1, "SRT3013"), run.Ending);
        Assert.Contains("was not ready within 4 s", run.Result?.Failure?.Message, StringComparison.Ordinal);
        Assert.Contains("1/1 prefill, 0/1 decode", run.Result?.Failure?.Message, StringComparison.Ordinal);
    }
}
