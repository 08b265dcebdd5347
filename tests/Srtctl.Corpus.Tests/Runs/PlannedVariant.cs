using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>What srtctl makes of one job of a recipe.</summary>
/// <param name="Name">Name of the job.</param>
/// <param name="Plan">The plan; null when it is refused.</param>
/// <param name="Findings">Errors and warnings, of reading and of planning.</param>
public sealed record PlannedVariant(string Name, LaunchPlan? Plan, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Codes of the errors.</summary>
    public IEnumerable<string> ErrorCodes =>
        Findings.Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.Code).Distinct();
}
