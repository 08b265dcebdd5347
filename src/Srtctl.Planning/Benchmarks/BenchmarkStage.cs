using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>The stages that measure, or hold the service.</summary>
internal static class BenchmarkStage
{
    public static Stage Of(ResolvedJob job, IBenchmarkPlanner planner, FrontendLayout frontends)
    {
        var client = Client(job, planner, frontends);
        return new Stage
        {
            Name = "benchmark",
            Status = "benchmark",
            StatusStage = "benchmark",
            HoldUntilStopped = client is null,
            Processes = client is null ? [] : [Complete(client, job)],
        };
    }

    /// <summary>What is measured afterwards; its failure is reported and leaves the run a success.</summary>
    public static Stage? Evaluation(ResolvedJob job, FrontendLayout frontends)
    {
        if (job.Job.Evaluation is not { } evaluation || BenchmarkRegistry.For(evaluation) is not { } planner)
            return null;
        var evaluated = job with { Job = job.Job with { Benchmark = evaluation } };
        if (Client(evaluated, planner, frontends) is not { } client)
            return null;
        return new Stage
        {
            Name = "evaluation",
            Status = "benchmark",
            StatusStage = "benchmark",
            Processes =
            [
                Complete(client with { Name = "evaluation", Log = "logs/eval.out", Critical = false }, job),
            ],
        };
    }

    private static ProcessSpec? Client(ResolvedJob job, IBenchmarkPlanner planner, FrontendLayout frontends)
    {
        var slot = FrontendLayout.Slot(job.Job.Placement.Client, job.Layout, job.Layout.Roles.Client);
        return planner.Client(job, frontends, slot) is not { } client ? null
            : job.MocksEngines && planner.IsMocked(job) ? ClientProcess.Mocked(client, job, frontends)
            : client;
    }

    private static ProcessSpec Complete(ProcessSpec client, ResolvedJob job) => SrunLaunch.Complete(
        client, job, new StepOptions { UserOptions = true, Srun = job.Job.Slurm.SrunOptions });
}
