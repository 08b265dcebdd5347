using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The benchmark client: how it is started, and what it is told to measure.</summary>
internal static class PlannedClient
{
    public static void Add(PlannedStep steps, LaunchPlan plan)
    {
        foreach (var process in PlannedProcesses.OfRole(plan, "benchmark").Take(1))
            steps.AddLauncher("benchmark", process);
        steps.Facts.Add("benchmark", Aspect.Identity, "type", plan.Job.Benchmark);
        PlannedMeasurement.Add(steps, plan);
    }
}
