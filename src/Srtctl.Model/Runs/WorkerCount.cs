using Srtctl.Model.Plans;

namespace Srtctl.Model.Runs;

/// <summary>Tells when workers were ready that no probe asks: frontends count them.</summary>
/// <param name="plan">The plan of the run; nothing is counted without one.</param>
public sealed class WorkerCount(LaunchPlan? plan)
{
    private readonly HashSet<string> _counted =
        Names(plan, static process => !process.Gpus.IsEmpty && process.Readiness is null);

    private readonly HashSet<string> _counting = Names(plan, static process => process.Readiness is WorkerCountProbe);

    private readonly HashSet<string> _gates =
    [
        .. plan?.Stages.Where(static stage => stage.Gate is WorkerCountProbe).Select(static stage => stage.Name) ?? [],
    ];

    /// <summary>True for a worker whose readiness only the count tells.</summary>
    /// <param name="process">Name of a process.</param>
    public bool Counts(string process) => _counted.Contains(process);

    /// <summary>The event by which all workers had been counted; null when it never came.</summary>
    /// <param name="events">Events of the run, in order.</param>
    public RunEvent? CompleteAt(IEnumerable<RunEvent> events) => events.FirstOrDefault(one => one.Kind == "ready"
        && (one.Process is { } process ? _counting.Contains(process) : _gates.Contains(one.Stage ?? "")));

    private static HashSet<string> Names(LaunchPlan? plan, Func<ProcessSpec, bool> isMeant) =>
        [.. plan?.Processes().Where(isMeant).Select(static process => process.Name) ?? []];
}
