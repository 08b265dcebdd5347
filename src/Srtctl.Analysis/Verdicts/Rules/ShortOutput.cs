using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>Answers are shorter than was asked for: the model stopped early, or answers were cut.</summary>
internal sealed class ShortOutput : ResultRule
{
    /// <summary>What is short by less is within the way tokens are counted.</summary>
    public const double Tolerance = 0.03;

    /// <summary>Below this share of the expected mean another load was measured.</summary>
    public const double Half = 0.5;

    private const double StandardErrors = 4;

    public override string Code => "SRT4004";

    public override string Title => "output shorter than asked";

    protected override string Needed => "length, spread of lengths or number of tokens is not stated";

    protected override bool Applies(BenchmarkResult result, RunEvidence evidence) =>
        evidence.Run.Benchmark.Osl is null or > 0 && evidence.Load.HasRandomPrompts is not false;

    protected override (VerdictLevel Level, string Message)? Look(BenchmarkResult result, RunEvidence evidence)
    {
        if (evidence.Run.Benchmark.Osl is not { } asked || evidence.Load.RangeRatio is not { } ratio
            || result is not { Completed: > 0 and var answers, TotalOutputTokens: { } tokens })
            return null;
        var expected = asked * (1 + Math.Clamp(ratio, 0, 1)) / 2;
        var error = asked * (1 - Math.Clamp(ratio, 0, 1)) / Math.Sqrt(12.0 * answers);
        var mean = (double)tokens / answers;
        if (mean >= expected * (1 - Tolerance) - StandardErrors * error)
            return Fine;
        return (mean < expected * Half ? VerdictLevel.Invalid : VerdictLevel.Suspect,
            $"An answer has {mean:0.#} tokens on average; {expected:0.#} were asked for.");
    }
}
