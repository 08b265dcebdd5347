using Srtctl.Analysis.Runs;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Report.Details;

/// <summary>Tells when workers were ready that no probe asks: frontends count them.</summary>
/// <param name="workers">Processes that are counted.</param>
/// <param name="counting">Processes that are ready once they count enough workers.</param>
/// <param name="gates">Stages that are done once enough workers are counted.</param>
internal sealed class WorkerCount(
    IReadOnlySet<string> workers, IReadOnlySet<string> counting, IReadOnlySet<string> gates)
{
    /// <summary>The counting of a run, from its plan; nothing is counted without one.</summary>
    public static WorkerCount Of(RunDirectory directory)
    {
        if (RunPlanFile.Read(directory) is not { } plan)
            return new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        var processes = plan.Processes().ToArray();
        return new(
            processes.Where(static process => !process.Gpus.IsEmpty && process.Readiness is null)
                .Select(static process => process.Name).ToHashSet(),
            processes.Where(static process => process.Readiness is WorkerCountProbe)
                .Select(static process => process.Name).ToHashSet(),
            plan.Stages.Where(static stage => stage.Gate is WorkerCountProbe)
                .Select(static stage => stage.Name).ToHashSet());
    }

    /// <summary>True for a worker whose readiness only the count tells.</summary>
    public bool Counts(string process) => workers.Contains(process);

    /// <summary>The event by which all workers had been counted; null when it never came.</summary>
    public RunEvent? CompleteAt(IEnumerable<RunEvent> events) => events.FirstOrDefault(one => one.Kind == "ready"
        && (one.Process is { } process ? counting.Contains(process) : gates.Contains(one.Stage ?? "")));
}
