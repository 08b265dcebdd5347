using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>Mock engines answered: figures are made up, however good they look.</summary>
internal sealed class SimulatedFigures : IVerdictRule
{
    public string Code => "SRT4012";

    public string Title => "simulated figures";

    public RuleOutcome Judge(RunEvidence evidence)
    {
        var isMock = evidence.Plan is { } plan
            && (plan.Execution.Rehearsal || plan.Processes().Any(static process => process.Mock));
        return isMock
            ? RuleOutcome.Of(new(Code, VerdictLevel.Invalid, "Mock programs took part: this is no measurement."))
            : RuleOutcome.Nothing;
    }
}
