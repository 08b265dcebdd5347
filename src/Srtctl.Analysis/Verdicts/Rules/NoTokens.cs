using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>Nothing was generated, or no request was answered.</summary>
internal sealed class NoTokens : ResultRule
{
    public override string Code => "SRT4001";

    public override string Title => "no tokens";

    protected override string Needed => "the results state neither requests nor tokens";

    protected override (VerdictLevel Level, string Message)? Look(BenchmarkResult result, RunEvidence evidence) =>
        result switch
        {
            { Completed: 0 } => (VerdictLevel.Invalid, "No request was answered."),
            { TotalOutputTokens: 0 } or { OutputTps: 0 } => (VerdictLevel.Invalid, "No token was generated."),
            { Completed: null, TotalOutputTokens: null, OutputTps: null } => null,
            _ => Fine,
        };
}
