using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>Fewer workers served than were planned, so that figures per GPU are too low.</summary>
internal sealed class MissingWorkers : IVerdictRule
{
    public string Code => "SRT4005";

    public string Title => "fewer workers than planned";

    public RuleOutcome Judge(RunEvidence evidence)
    {
        var lost = WorkerEvents.LostBeforeTheEnd(evidence).ToArray();
        if (lost.Length > 0)
            return RuleOutcome.Of(new(Code, VerdictLevel.Invalid,
                $"{string.Join(", ", lost)} ended before the benchmark did."));
        if (evidence.WorkerLogs is not { } logs)
            return RuleOutcome.Unknown("there are no logs of workers");
        var missing = Pools(evidence.Run.Metadata)
            .Select(pool => (pool.Role, pool.Planned, Found: Workers(logs, pool.Role)))
            .Where(static pool => pool.Found < pool.Planned)
            .Select(static pool => $"{pool.Found} of {pool.Planned} {pool.Role}").ToArray();
        return missing.Length == 0
            ? RuleOutcome.Nothing
            : RuleOutcome.Of(new(Code, VerdictLevel.Invalid,
                $"Logs are there of {string.Join(" and ", missing)} workers only."));
    }

    private static int Workers(IEnumerable<WorkerLogName> logs, string role) =>
        logs.Where(log => log.Role == role).Select(static log => log.WorkerId).Distinct().Count();

    private static (string Role, int Planned)[] Pools(RunMetadata run) =>
    [
        ("prefill", run.PrefillWorkers ?? 0), ("decode", run.DecodeWorkers ?? 0), ("agg", run.AggWorkers ?? 0),
    ];
}
