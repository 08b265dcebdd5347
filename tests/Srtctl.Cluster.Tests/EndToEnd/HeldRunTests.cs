using System.Text.RegularExpressions;
using Srtctl.Cluster.Tests.Commands;
using Srtctl.Cluster.Tests.Records;
using Srtctl.Cluster.Tests.Rig;
using Srtctl.Model.Plans;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>A job without a benchmark serves until somebody ends it: time to look at it from outside.</summary>
[Collection(ClusterTests.Name)]
public sealed class HeldRunTests(SlurmCluster cluster)
{
    [Fact]
    public async Task Workers_see_their_GPUs_and_status_logs_and_cancel_go_by_job_id()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: pyxis");
        var run = await user.ApplyAsync(JobText.ThreeNodes with { Benchmark = "new ManualBenchmark()" });
        await run.ReachesAsync("stage", "benchmark");

        var seen = Workers(run).Select(worker => $"{worker.Name} {VisibleGpus(run, worker)}");

        Assert.Equal(["prefill[0] 0,1", "prefill[1] 2,3", "decode[0] 0,1,2,3", "decode[0].1 0,1,2,3"], seen);
        var status = (await user.RunAsync("status", $"{run.Job}")).Succeeded().StandardOutput;
        Assert.Contains("slurm      RUNNING", status, StringComparison.Ordinal);
        Assert.Contains("stage      benchmark", status, StringComparison.Ordinal);
        var log = (await user.RunAsync("logs", $"{run.Job}", "prefill[1]")).Succeeded().StandardOutput;
        Assert.Contains("The server is fired up and ready to roll!", log, StringComparison.Ordinal);

        (await user.RunAsync("cancel", $"{run.Job}")).Succeeded();

        var state = await run.EndsAsync(TimeSpan.FromSeconds(40));
        Assert.Equal("CANCELLED", state.State);
        Assert.Equal(("cancelled", 143, "SRT3016"), run.Ending);
        var after = await user.RunAsync("status", $"{run.Job}");
        Assert.Equal(1, after.ExitCode);
        Assert.Contains("cancelled: SRT3016", after.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_monitor_shows_what_runs_and_why_the_next_job_waits()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");
        var running = await user.ApplyAsync(JobText.ThreeNodes with { Benchmark = "new ManualBenchmark()" });
        await running.ReachesAsync("stage", "benchmark");
        var waiting = await user.ApplyAsync(JobText.ThreeNodes);
        await Eventually.BecomesAsync(
            () => cluster.RunAsync("squeue", "--noheader", "--format=%r", "--jobs", $"{waiting.Job}"),
            static reason => reason.StandardOutput.Trim() == "Resources", "SLURM has not looked at the job",
            TimeSpan.FromSeconds(90));

        var board = (await user.RunAsync("monitor", "--once")).Succeeded().StandardOutput;

        Assert.True(Regex.IsMatch(board, $@"{running.Job} +\S+ +running +\S+ +3 +2/2 prefill, 2/2 decode"), board);
        Assert.Contains("its nodes are", board, StringComparison.Ordinal);
    }

    private static IEnumerable<ProcessSpec> Workers(SubmittedRun run) =>
        run.Resolved.Processes().Where(static process => !process.Gpus.IsEmpty);

    private static string VisibleGpus(SubmittedRun run, ProcessSpec worker)
    {
        NodeProcess process = run.ProgramOn(worker.Nodes[0], "srtctl-agent", " mock -- ", Port(worker));
        return ProcessEnvironment.Of(process.ProcessId)["CUDA_VISIBLE_DEVICES"];
    }

    private static string Port(ProcessSpec worker) =>
        string.Join(' ', worker.CommandLine().SkipWhile(static word => word.ToString() != "--nccl-port").Take(2));
}
