using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>The first requests of the measurement pay for what is compiled, captured or allocated then.</summary>
internal sealed class ShortWarmup : ResultRule
{
    public override string Code => "SRT4008";

    public override string Title => "warm-up too short";

    protected override string Needed => "neither plan nor client say how many requests warmed it up";

    protected override bool Applies(BenchmarkResult result, RunEvidence evidence) => result.Concurrency is not 0;

    protected override (VerdictLevel Level, string Message)? Look(BenchmarkResult result, RunEvidence evidence)
    {
        if (result.Concurrency is not { } concurrency || evidence.Load.Warmup(concurrency) is not { } requests)
            return null;
        return requests >= concurrency ? Fine
            : requests == 0 ? (VerdictLevel.Suspect, "There was no warm-up.")
            : (VerdictLevel.Suspect,
                $"{requests} requests warmed up {concurrency} places; each should have had one.");
    }
}
