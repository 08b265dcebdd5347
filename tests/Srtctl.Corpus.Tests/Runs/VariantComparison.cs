using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Projection.Planned;
using Srtctl.Corpus.Tests.Projection.Recorded;
using Srtctl.Corpus.Tests.Refusals;
using Srtctl.Corpus.Tests.Rules;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>Compares one job.</summary>
internal static class VariantComparison
{
    public static VariantOutcome Of(string recipe, OracleVariant recorded, PlannedVariant planned, OracleCorpus corpus)
    {
        var outcome = new VariantOutcome
        {
            Recipe = recipe,
            Name = recorded.Name,
            Recorded = recorded.Succeeded,
            Planned = planned.Plan is not null,
            Findings = planned.Findings,
            Failure = recorded.Succeeded ? "" : recorded.Failure,
        };
        return (recorded.Succeeded, planned.Plan) switch
        {
            (true, { } plan) => Compared(outcome, recorded, plan, corpus),
            (true, null) => outcome with { Refusals = [.. Errors(planned).Select(error => (error, RefusalBook.For(error, recorded)))] },
            (false, { }) => outcome with { Acceptance = AcceptanceBook.For(recorded.Failure) },
            _ => outcome,
        };
    }

    private static IEnumerable<Diagnostic> Errors(PlannedVariant planned) =>
        planned.Findings.Where(static finding => finding.Severity == Severity.Error);

    private static VariantOutcome Compared(
        VariantOutcome outcome, OracleVariant variant, LaunchPlan plan, OracleCorpus corpus)
    {
        var pair = new LaunchPair(variant, RecordedLaunch.Of(variant, corpus), plan, PlannedLaunch.Of(plan));
        var differences = FactComparison.Of(pair.Recorded, pair.Planned)
            .Select(difference => (difference, RuleBook.For(difference, pair)));
        return outcome with
        {
            Processes = variant.Started("worker").Count(),
            Facts = pair.Recorded.Count,
            Differences = [.. differences],
        };
    }
}
