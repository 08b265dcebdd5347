using Srtctl.Cluster.Tests.Commands;
using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests;

[Collection(ClusterTests.Name)]
public sealed class SignalTests(SlurmCluster cluster)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private const string WaitingJob =
        """
        #!/bin/bash
        srun bash -c 'trap "echo saw TERM; exit 7" TERM; touch ready; while :; do sleep 0.05; done'
        echo "srun said $?"
        """;

    [Fact]
    public async Task Scancel_of_a_step_lets_its_task_see_SIGTERM_and_srun_return_its_status()
    {
        var (job, directory) = await StartWaitingJobAsync();

        (await cluster.RunAsync("scancel", "--signal=TERM", $"{job}.0")).Succeeded();

        await cluster.JobEndsAsync(job, Limit);
        var output = await File.ReadAllTextAsync(Path.Combine(directory, "out"));
        Assert.Contains("saw TERM\n", output, StringComparison.Ordinal);
        Assert.EndsWith("srun said 7\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SIGTERM_to_srun_itself_kills_the_task_before_it_sees_anything()
    {
        var (job, directory) = await StartWaitingJobAsync();
        var srun = cluster.Processes(cluster.Nodes[0])
            .First(static process => process.CommandLine.StartsWith("srun ", StringComparison.Ordinal));

        (await cluster.RunAsync("kill", "-TERM", $"{srun.ProcessId}")).Succeeded();

        await cluster.JobEndsAsync(job, Limit);
        var output = await File.ReadAllTextAsync(Path.Combine(directory, "out"));
        Assert.DoesNotContain("saw TERM", output, StringComparison.Ordinal);
        Assert.Equal(137, cluster.Tasks(job).Single(static task => task.Step == "0").ExitCode);
    }

    [Fact]
    public async Task A_cancelled_job_leaves_no_process_on_its_nodes()
    {
        var (job, _) = await StartWaitingJobAsync();
        Assert.NotEmpty(cluster.Processes(cluster.Nodes[0]));

        (await cluster.RunAsync("scancel", $"{job}")).Succeeded();

        var state = await cluster.JobEndsAsync(job, Limit);
        Assert.Equal("CANCELLED", state.State);
        await Eventually.BecomesAsync(
            () => Task.FromResult(cluster.Processes(cluster.Nodes[0])),
            static left => left.IsEmpty,
            "processes are left on the node",
            Limit);
    }

    private async Task<(int Job, string Directory)> StartWaitingJobAsync()
    {
        var directory = cluster.NewDirectory();
        var job = await cluster.SubmitAsync(
            WaitingJob,
            "--nodes=1", $"--nodelist={cluster.Nodes[0]}", $"--chdir={directory}", $"--output={directory}/out");
        await Eventually.BecomesAsync(
            () => Task.FromResult(File.Exists(Path.Combine(directory, "ready"))),
            static ready => ready,
            "the task is not ready",
            Limit);
        return (job, directory);
    }
}
