namespace Srtctl.Analysis.Benchmarks;

/// <summary>What one measurement of a benchmark came to. Null is what its source does not state.</summary>
public sealed record BenchmarkResult
{
    /// <summary>Requests in flight at most; 0 for an open loop, null when nothing says.</summary>
    public int? Concurrency { get; init; }

    /// <summary>Generated tokens per second.</summary>
    public double? OutputTps { get; init; }

    /// <summary>Prompt and generated tokens per second.</summary>
    public double? TotalTps { get; init; }

    /// <summary>Requests per second.</summary>
    public double? RequestThroughput { get; init; }

    /// <summary>Requests per second that met their target; null without one.</summary>
    public double? RequestGoodput { get; init; }

    /// <summary>Requests asked for per second, as written: a number, <c>inf</c> or <c>trace</c>.</summary>
    public string? RequestRate { get; init; }

    /// <summary>Time to first token.</summary>
    public LatencyStatistics Ttft { get; init; } = LatencyStatistics.Unknown;

    /// <summary>Time per output token after the first.</summary>
    public LatencyStatistics Tpot { get; init; } = LatencyStatistics.Unknown;

    /// <summary>Time between two tokens.</summary>
    public LatencyStatistics Itl { get; init; } = LatencyStatistics.Unknown;

    /// <summary>Time from sending a request to its last token.</summary>
    public LatencyStatistics E2el { get; init; } = LatencyStatistics.Unknown;

    /// <summary>Prompt tokens of all requests.</summary>
    public long? TotalInputTokens { get; init; }

    /// <summary>Generated tokens of all requests.</summary>
    public long? TotalOutputTokens { get; init; }

    /// <summary>Client's word for the server's protocol.</summary>
    public string? Backend { get; init; }

    /// <summary>Model as the client names it.</summary>
    public string? ModelId { get; init; }

    /// <summary>When it was written, as written.</summary>
    public string? Date { get; init; }

    /// <summary>Duration in seconds.</summary>
    public double? Duration { get; init; }

    /// <summary>Requests that succeeded.</summary>
    public long? Completed { get; init; }

    /// <summary>Requests that failed.</summary>
    public long? Failed { get; init; }

    /// <summary>Requests sent.</summary>
    public long? NumPrompts { get; init; }

    /// <summary>Which kind of source it comes from.</summary>
    public required ValueSource Source { get; init; }

    /// <summary>The file, relative to the run directory.</summary>
    public required string File { get; init; }
}
