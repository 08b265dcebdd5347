using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>The stage that measures, or holds the service.</summary>
internal static class BenchmarkStage
{
    public static Stage Of(ResolvedJob job, IBenchmarkPlanner planner, FrontendLayout frontends)
    {
        var slot = FrontendLayout.Slot(job.Job.Placement.Client, job.Layout, job.Layout.Roles.Client);
        var client = planner.Client(job, frontends, slot);
        var options = new StepOptions { UserOptions = true, Srun = job.Job.Slurm.SrunOptions };
        return new Stage
        {
            Name = "benchmark",
            Status = "benchmark",
            StatusStage = "benchmark",
            HoldUntilStopped = client is null,
            Processes = client is null
                ? []
                : [SrunLaunch.Complete(client, job, options)],
        };
    }
}
