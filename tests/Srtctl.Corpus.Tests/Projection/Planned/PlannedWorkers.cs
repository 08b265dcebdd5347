using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The workers' processes. Those of one worker are numbered in the order in which they start.</summary>
internal static class PlannedWorkers
{
    /// <summary>Ports that records list too; others are compared as values of flags.</summary>
    private static readonly Dictionary<string, string> Ports = new()
    {
        ["system"] = "system",
        ["http"] = "http",
        ["bootstrap"] = "bootstrap",
        ["kv-events"] = "kv-events",
        ["nixl"] = "nixl",
        ["data-parallel"] = "dp-rpc",
    };

    public static void Add(PlannedStep steps, LaunchPlan plan)
    {
        var started = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (worker, process) in PlannedProcesses.Workers(plan))
        {
            var number = started.GetValueOrDefault(worker);
            started[worker] = number + 1;
            var subject = WorkerSubject.Process(worker, number);
            steps.Add(subject, process);
            foreach (var port in process.Ports.Where(static port => Ports.ContainsKey(port.Name)))
                steps.Facts.Add(subject, Aspect.Port, Ports[port.Name], $"{port.Port}");
            if (process.Readiness is HttpProbe probe && steps.Bind(probe.Url) is var url
                && !url.StartsWith(steps.Bind(plan.Endpoint), StringComparison.Ordinal))
                AddReadiness(steps, new Uri(url));
        }
    }

    private static void AddReadiness(PlannedStep steps, Uri url) => steps.Facts.Add(
        "workers", Aspect.Readiness, $"{NodeNumber.Of(url.Host)}:{url.Port}", url.AbsolutePath);
}
