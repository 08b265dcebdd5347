namespace Srtctl.Analysis.Results;

/// <summary>What was measured at one concurrency. A figure that the file does not have is null.</summary>
public sealed record ResultRow
{
    /// <summary>Requests in flight.</summary>
    public required int Concurrency { get; init; }

    /// <summary>Requests that succeeded.</summary>
    public int? Completed { get; init; }

    /// <summary>Duration of the measurement.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Generated tokens per second over all requests.</summary>
    public double? OutputTokensPerSecond { get; init; }

    /// <summary>The same per GPU that workers use.</summary>
    public double? OutputTokensPerSecondPerGpu { get; init; }

    /// <summary>Time to first token.</summary>
    public LatencyFigures Ttft { get; init; } = LatencyFigures.Unknown;

    /// <summary>Time between two tokens.</summary>
    public LatencyFigures Itl { get; init; } = LatencyFigures.Unknown;

    /// <summary>Time from sending a request to its last token.</summary>
    public LatencyFigures EndToEnd { get; init; } = LatencyFigures.Unknown;

    /// <summary>Name of the result file.</summary>
    public required string File { get; init; }
}
