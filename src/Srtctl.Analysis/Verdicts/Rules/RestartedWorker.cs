using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>A worker began anew after it had served requests.</summary>
internal sealed class RestartedWorker : IVerdictRule
{
    public string Code => "SRT4006";

    public string Title => "a worker restarted";

    public RuleOutcome Judge(RunEvidence evidence)
    {
        var restarted = WorkerEvents.StartedAgain(evidence)
            .Concat(evidence.Workers?
                .Where(static worker => worker.Restarts > 0).Select(static worker => worker.Title) ?? [])
            .Distinct().ToArray();
        if (restarted.Length > 0)
            return RuleOutcome.Of(new(Code, VerdictLevel.Invalid,
                $"{string.Join(", ", restarted)} started again after serving requests."));
        return evidence.Workers is null
            ? RuleOutcome.Unknown("the logs of workers were not read")
            : RuleOutcome.Nothing;
    }
}
