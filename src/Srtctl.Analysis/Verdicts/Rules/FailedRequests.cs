using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>Requests failed: those that are left were served with less load, and may be the short ones.</summary>
internal sealed class FailedRequests : ResultRule
{
    /// <summary>Share of failed requests above which nothing was measured.</summary>
    public const double MostFailed = 0.05;

    public override string Code => "SRT4003";

    public override string Title => "failed requests";

    protected override string Needed => "the results do not state how many requests were sent";

    protected override (VerdictLevel Level, string Message)? Look(BenchmarkResult result, RunEvidence evidence)
    {
        if (result is not { Completed: { } completed } || Failed(result) is not { } failed)
            return null;
        if (failed <= 0)
            return Fine;
        var sent = completed + failed;
        return ((double)failed / sent > MostFailed ? VerdictLevel.Invalid : VerdictLevel.Suspect,
            $"{failed} of {sent} requests failed.");
    }

    private static long? Failed(BenchmarkResult result) => result.Failed ?? result.NumPrompts - result.Completed;
}
