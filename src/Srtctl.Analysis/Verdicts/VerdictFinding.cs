using Srtctl.Analysis.Benchmarks;

namespace Srtctl.Analysis.Verdicts;

/// <summary>What a rule has against figures.</summary>
/// <param name="Code">Code of the rule; its page is <c>docs/diagnostics/SRTnnnn.md</c>.</param>
/// <param name="Level">What it makes of them.</param>
/// <param name="Message">One sentence with the figures that it saw.</param>
public sealed record VerdictFinding(string Code, VerdictLevel Level, string Message)
{
    /// <summary>The measurement that it speaks of; null for all of the run.</summary>
    public BenchmarkResult? Result { get; init; }

    /// <summary>Why the job does not mind; null when it does, and the finding counts.</summary>
    public string? Waiver { get; init; }

    /// <summary>Where it was found, for people: <c>concurrency 32</c>, or <c>run</c>.</summary>
    public string Place => Result switch
    {
        null => "run",
        { Concurrency: > 0 and var concurrency } => $"concurrency {concurrency}",
        _ => Result.File,
    };
}
