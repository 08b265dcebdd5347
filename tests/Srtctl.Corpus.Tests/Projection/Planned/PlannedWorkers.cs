using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The workers' processes. Those of one worker are numbered in the order in which they start.</summary>
internal static class PlannedWorkers
{
    public static void Add(PlannedStep steps, LaunchPlan plan)
    {
        var started = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (worker, process) in PlannedProcesses.Workers(plan))
        {
            var number = started.GetValueOrDefault(worker);
            started[worker] = number + 1;
            steps.Add(WorkerSubject.Process(worker, number), process);
            if (process.Readiness is HttpProbe probe)
                AddReadiness(steps, new Uri(steps.Bind(probe.Url)));
        }
    }

    private static void AddReadiness(PlannedStep steps, Uri url) => steps.Facts.Add(
        "workers", Aspect.Readiness, $"{NodeNumber.Of(url.Host)}:{url.Port}", url.AbsolutePath);
}
