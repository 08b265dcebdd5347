using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts;
using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>What was measured at one concurrency, with the numbers derived from it.</summary>
public sealed record ResultPoint
{
    /// <summary>Requests in flight; 0 for an open loop.</summary>
    public int? Concurrency { get; init; }

    /// <summary>Whether these figures can be believed.</summary>
    public VerdictLevel? Level { get; init; }

    /// <summary>Codes of the rules that speak against them.</summary>
    public EquatableArray<string> Codes { get; init; }

    /// <summary>Generated tokens per second.</summary>
    public double? Output { get; init; }

    /// <summary>Prompt and generated tokens per second.</summary>
    public double? Total { get; init; }

    /// <summary>Generated tokens per second and GPU.</summary>
    public double? OutputPerGpu { get; init; }

    /// <summary>Prompt and generated tokens per second and GPU.</summary>
    public double? TotalPerGpu { get; init; }

    /// <summary>Tokens per second that a user sees: 1000 / mean TPOT.</summary>
    public double? PerUser { get; init; }

    /// <summary>Requests per second.</summary>
    public double? Requests { get; init; }

    /// <summary>Time to first token, ms.</summary>
    public required LatencyStatistics Ttft { get; init; }

    /// <summary>Time per output token, ms.</summary>
    public required LatencyStatistics Tpot { get; init; }

    /// <summary>Time between tokens, ms.</summary>
    public required LatencyStatistics Itl { get; init; }

    /// <summary>Time of the whole request, ms.</summary>
    public required LatencyStatistics E2el { get; init; }

    /// <summary>Requests that succeeded.</summary>
    public long? Completed { get; init; }

    /// <summary>Requests that failed.</summary>
    public long? Failed { get; init; }

    /// <summary>Seconds measured.</summary>
    public double? Duration { get; init; }

    /// <summary>The file, relative to the run directory.</summary>
    public required string File { get; init; }
}
