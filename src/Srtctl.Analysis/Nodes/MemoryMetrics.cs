namespace Srtctl.Analysis.Nodes;

/// <summary>One memory record of a worker log. GB are 2^30 bytes; null is what the line does not state.</summary>
/// <param name="Type">What it describes.</param>
/// <param name="Time">When it was printed.</param>
/// <param name="Ranks">Which ranks it names.</param>
public sealed record MemoryMetrics(MemoryType Type, PrintedTime Time, Ranks Ranks)
{
    /// <summary>Free memory of the GPU.</summary>
    public double? AvailMemGb { get; init; }

    /// <summary>Used memory of the GPU.</summary>
    public double? MemUsageGb { get; init; }

    /// <summary>Size of the KV cache.</summary>
    public double? KvCacheGb { get; init; }

    /// <summary>Tokens that the KV cache holds.</summary>
    public long? KvTokens { get; init; }
}
