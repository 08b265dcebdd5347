using Srtctl.Analysis.Benchmarks;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Verdicts;

/// <summary>Whether the figures of a run can be believed, and why not.</summary>
public sealed record Verdict
{
    /// <summary>What counts against the figures, worst first.</summary>
    public EquatableArray<VerdictFinding> Findings { get; init; }

    /// <summary>What would count if the job did not say, with a reason, that it does not mind.</summary>
    public EquatableArray<VerdictFinding> Waived { get; init; }

    /// <summary>Rules whose silence means nothing, because they lack what they would have to know.</summary>
    public EquatableArray<UnjudgedRule> Unjudged { get; init; }

    /// <summary>Of the run as a whole: the worst of all.</summary>
    public VerdictLevel Level => Worst(Findings);

    /// <summary>Of one measurement: the worst of what is said about it and about the whole run.</summary>
    public VerdictLevel Of(BenchmarkResult result) =>
        Worst(Findings.Where(finding => finding.Result is null || finding.Result == result));

    private static VerdictLevel Worst(IEnumerable<VerdictFinding> findings) =>
        findings.Select(static finding => finding.Level).Append(VerdictLevel.Valid).Max();
}
