using Srtctl.Analysis.Verdicts;
using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>Whether the results of a run can be believed.</summary>
/// <param name="Level">The worst of all.</param>
/// <param name="Findings">What speaks against them, worst first, then what the job waives.</param>
/// <param name="Unjudged">Rules whose silence means nothing.</param>
public sealed record ReportedVerdict(
    VerdictLevel Level, EquatableArray<ReportedFinding> Findings, EquatableArray<UnjudgedRule> Unjudged);
