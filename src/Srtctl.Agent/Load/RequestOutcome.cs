namespace Srtctl.Agent.Load;

/// <summary>What happened to one request. Times are since the start of the run.</summary>
internal sealed record RequestOutcome
{
    public required int PromptTokens { get; init; }

    /// <summary>When it should have been sent: its arrival, or the moment its place became free.</summary>
    public required TimeSpan Intended { get; init; }

    /// <summary>When sending began.</summary>
    public required TimeSpan Sent { get; init; }

    /// <summary>Arrival of each chunk with a choice.</summary>
    public required IReadOnlyList<TimeSpan> Chunks { get; init; }

    public required int OutputTokens { get; init; }

    /// <summary>Empty for a success.</summary>
    public string Error { get; init; } = "";

    public bool Succeeded => Error.Length == 0;

    public TimeSpan FirstToken => Chunks.Count > 0 ? Chunks[0] - Intended : TimeSpan.Zero;

    public TimeSpan Latency => Chunks.Count > 0 ? Chunks[^1] - Intended : TimeSpan.Zero;

    /// <summary>Null for answers of one token or none.</summary>
    public TimeSpan? PerOutputToken =>
        Succeeded && OutputTokens > 1 ? (Latency - FirstToken) / (OutputTokens - 1) : null;

    /// <summary>Gaps between successive chunks.</summary>
    public IEnumerable<TimeSpan> Gaps => Chunks.Skip(1).Zip(Chunks, static (later, earlier) => later - earlier);
}
