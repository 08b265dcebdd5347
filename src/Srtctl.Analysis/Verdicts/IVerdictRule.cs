using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts;

/// <summary>One reason not to believe figures. What is not known never speaks against them.</summary>
public interface IVerdictRule
{
    /// <summary>Code.</summary>
    string Code { get; }

    /// <summary>What it looks for, in a few words.</summary>
    string Title { get; }

    /// <summary>Looks at the evidence.</summary>
    RuleOutcome Judge(RunEvidence evidence);
}
