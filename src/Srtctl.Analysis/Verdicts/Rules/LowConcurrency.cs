using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>There were never, or hardly ever, as many requests in flight as the concurrency says.</summary>
internal sealed class LowConcurrency : ResultRule
{
    /// <summary>Share of the concurrency that must be in flight on average.</summary>
    public const double Least = 0.7;

    public override string Code => "SRT4007";

    public override string Title => "concurrency never reached";

    protected override string Needed => "requests, duration or end-to-end latency are not stated";

    /// <summary>With a request rate the concurrency is only a limit.</summary>
    protected override bool Applies(BenchmarkResult result, RunEvidence evidence) =>
        result.Concurrency > 0 && (result.RequestRate ?? evidence.Run.Benchmark.RequestRate) is null or "inf";

    protected override (VerdictLevel Level, string Message)? Look(BenchmarkResult result, RunEvidence evidence)
    {
        var concurrency = result.Concurrency ?? 0;
        if (result.NumPrompts < concurrency)
            return (VerdictLevel.Suspect,
                $"{result.NumPrompts} requests were sent in all: there cannot have been {concurrency} at a time.");
        if (result is not { Completed: { } completed, Duration: > 0 and var seconds, E2el.Mean: { } latency })
            return null;
        var mean = completed * latency / 1000 / seconds;
        return mean >= concurrency * Least
            ? Fine
            : (VerdictLevel.Suspect, $"{mean:0.#} requests were in flight on average; {concurrency} were asked for.");
    }
}
