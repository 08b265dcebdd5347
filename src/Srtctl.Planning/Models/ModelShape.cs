namespace Srtctl.Planning.Models;

/// <summary>What the <c>config.json</c> of a model says, as far as it bounds parallel sizes and memory.</summary>
public sealed record ModelShape
{
    /// <summary>Where the facts are from.</summary>
    public required string Source { get; init; }

    /// <summary>Transformer layers, without those that draft tokens.</summary>
    public int? Layers { get; init; }

    /// <summary>Attention heads.</summary>
    public int? Heads { get; init; }

    /// <summary>Heads of keys and values; null where all heads share a latent vector.</summary>
    public int? KvHeads { get; init; }

    /// <summary>Routed experts of a layer; null for a dense model.</summary>
    public int? Experts { get; init; }

    /// <summary>Longest sequence that the positions reach; null when it is not said.</summary>
    public long? MaxPositions { get; init; }

    /// <summary>Numbers of weights; null for a layer type whose weights are not counted.</summary>
    public WeightCounts? Weights { get; init; }

    /// <summary>Size of the KV cache; null for an attention whose cache is not counted.</summary>
    public KvShape? Kv { get; init; }

    /// <summary>
    /// Bytes of all weights as <c>model.safetensors.index.json</c> gives them; null when it is not read.
    /// </summary>
    public long? Bytes { get; init; }

    /// <summary>Format of most weights: <c>bf16</c>, <c>fp8</c>, <c>fp4</c>; null when it is not said.</summary>
    public string? Precision { get; init; }
}
