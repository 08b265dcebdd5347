using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>The client itself was too slow: what was measured is the client.</summary>
internal sealed class SaturatedClient : ResultRule
{
    /// <summary>Share of a request's latency by which it may be sent late.</summary>
    public const double MostOfLatency = 0.02;

    /// <summary>A shorter delay is that of any program that runs on a busy machine.</summary>
    public const double LeastMs = 5;

    public override string Code => "SRT4009";

    public override string Title => "client saturated";

    protected override string Needed => "the client did not write down when it sent its requests";

    /// <summary>With a request rate a request waits for a free place, too.</summary>
    protected override bool Applies(BenchmarkResult result, RunEvidence evidence) =>
        result.RequestRate is null or "inf";

    protected override (VerdictLevel Level, string Message)? Look(BenchmarkResult result, RunEvidence evidence)
    {
        if (result is not { Concurrency: { } concurrency, E2el.Mean: { } latency }
            || !evidence.SendDelays.TryGetValue(concurrency, out var delays))
            return null;
        return delays.MeanMs < LeastMs || delays.MeanMs < latency * MostOfLatency
            ? Fine
            : (VerdictLevel.Suspect,
                $"Requests left the client {delays.MeanMs:0.#} ms late on average, and up to {delays.LongestMs:0} ms, "
                + $"of {latency:0} ms that they took.");
    }
}
