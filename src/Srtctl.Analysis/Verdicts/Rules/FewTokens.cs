using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>Too little was generated for a rate or a percentile to mean anything.</summary>
internal sealed class FewTokens : ResultRule
{
    /// <summary>Generated tokens from which on figures mean something.</summary>
    public const int Enough = 1000;

    public override string Code => "SRT4002";

    public override string Title => "too few tokens";

    protected override string Needed => "the results do not state how many tokens were generated";

    protected override (VerdictLevel Level, string Message)? Look(BenchmarkResult result, RunEvidence evidence) =>
        result.TotalOutputTokens switch
        {
            null => null,
            > 0 and < Enough and var tokens =>
                (VerdictLevel.Suspect, $"Only {tokens} tokens were generated; {Enough} are the least."),
            _ => Fine,
        };
}
