using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Series;
using Srtctl.Analysis.Verdicts;
using Srtctl.Analysis.Verdicts.Evidence;
using Srtctl.Model.Collections;
using Srtctl.Report.Contents;

namespace Srtctl.Report.Details;

/// <summary>Judges the results of a run, as <c>show</c> does.</summary>
internal static class RunJudgement
{
    /// <summary>The verdict; null without results.</summary>
    /// <param name="run">The run.</param>
    /// <param name="withLogs">False leaves rules that need worker logs unjudged.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static Verdict? Of(BenchmarkRun run, bool withLogs, CancellationToken cancellation)
    {
        if (run.Results.Entries.IsEmpty)
            return null;
        return VerdictRules.Judge(withLogs
            ? RunEvidence.OfEverything(run, WorkerSeriesReader.Read(run.Metadata, cancellation), cancellation)
            : RunEvidence.OfSmallFiles(run));
    }

    /// <summary>The verdict as it is shown.</summary>
    public static ReportedVerdict Shown(Verdict verdict) => new(
        verdict.Level,
        EquatableArray.From(verdict.Findings.Concat(verdict.Waived)
            .GroupBy(static finding => (finding.Code, finding.Level, finding.Message, finding.Waiver))
            .Select(static same => new ReportedFinding(
                same.Key.Code,
                same.Key.Level,
                same.Key.Message,
                EquatableArray.From(same.Where(static finding => finding.Result is not null)
                    .Select(static finding => finding.Place)),
                same.Key.Waiver))),
        verdict.Unjudged);

    /// <summary>Codes of what speaks against one measurement.</summary>
    public static EquatableArray<string> Codes(Verdict verdict, BenchmarkResult result) => EquatableArray.From(
        verdict.Findings.Where(finding => finding.Result is null || finding.Result == result)
            .Select(static finding => finding.Code).Distinct());
}
