using Srtctl.Analysis.Verdicts;
using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>What a rule says in the same words about one measurement, several, or the run.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Level">What it makes of the figures.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Places">The measurements; none for all of the run.</param>
/// <param name="Waiver">Why the job does not mind; null when it does.</param>
public sealed record ReportedFinding(
    string Code, VerdictLevel Level, string Message, EquatableArray<string> Places, string? Waiver);
