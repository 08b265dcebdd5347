using Srtctl.Analysis.Verdicts.Evidence;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>What the events of a run say about its workers.</summary>
internal static class WorkerEvents
{
    private static readonly string[] Roles = ["prefill", "decode", "agg"];

    /// <summary>Workers that ended while the benchmark went on.</summary>
    public static IEnumerable<string> LostBeforeTheEnd(RunEvidence evidence)
    {
        var names = Names(evidence);
        foreach (var entry in evidence.Events ?? [])
        {
            if (entry.Kind is "stopping" || (entry.Kind == "exited" && entry.Process == Client(evidence)))
                yield break;
            if (entry is { Kind: "exited" or "killed", Process: { } process } && names.Contains(process))
                yield return process;
        }
    }

    /// <summary>Workers that were started more than once.</summary>
    public static IEnumerable<string> StartedAgain(RunEvidence evidence)
    {
        var names = Names(evidence);
        return ((IEnumerable<RunEvent>)(evidence.Events ?? []))
            .Where(entry => entry is { Kind: "started", Process: not null } && names.Contains(entry.Process))
            .GroupBy(static entry => entry.Process ?? "").Where(static starts => starts.Count() > 1)
            .Select(static starts => starts.Key);
    }

    private static HashSet<string> Names(RunEvidence evidence) =>
        evidence.Plan?.Processes().Where(static process => Roles.Contains(process.Role))
            .Select(static process => process.Name).ToHashSet() ?? [];

    private static string? Client(RunEvidence evidence) =>
        evidence.Plan?.Processes().FirstOrDefault(static process => process.Role == "benchmark")?.Name;
}
