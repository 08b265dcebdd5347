using Srtctl.Planning.Models;

namespace Srtctl.Planning.Engines;

/// <summary>How an engine's options divide a model among GPUs, and what they leave for KV cache.</summary>
public sealed record EngineLoad
{
    /// <summary>GPUs that share a layer.</summary>
    public required int Tensor { get; init; }

    /// <summary>Stages of layers.</summary>
    public int Pipeline { get; init; } = 1;

    /// <summary>
    /// GPUs that share the heads of a layer: fewer than <see cref="Tensor"/> with data-parallel attention.
    /// </summary>
    public required int AttentionTensor { get; init; }

    /// <summary>Groups of GPUs in a worker that attend to requests of their own.</summary>
    public int AttentionRanks { get; init; } = 1;

    /// <summary>GPUs that the experts of a layer are spread over.</summary>
    public required Estimate ExpertShards { get; init; }

    /// <summary>Parts that the experts of a layer are cut into as wholes; null when they are not.</summary>
    public int? ExpertParallel { get; init; }

    /// <summary>Copies of experts beside the first.</summary>
    public int RedundantExperts { get; init; }

    /// <summary>Whether tokens are drafted, which may take the model's layers for that.</summary>
    public bool Drafts { get; init; }

    /// <summary>Share of a GPU's memory that the engine may use.</summary>
    public required Estimate MemoryFraction { get; init; }

    /// <summary>
    /// True when the share is of what weights leave; false when it is of the whole and weights are in it.
    /// </summary>
    public bool IsFractionOfFree { get; init; }

    /// <summary>GiB that neither weights nor KV cache take: activations, graphs, communication.</summary>
    public required Estimate Overhead { get; init; }

    /// <summary>Numeric format of the KV cache; null when the options do not say.</summary>
    public string? KvPrecision { get; init; }

    /// <summary>Longest sequence; null when the options do not say.</summary>
    public long? Context { get; init; }

    /// <summary>Whether the options themselves change how far positions reach.</summary>
    public bool StretchesContext { get; init; }

    /// <summary>Variable that makes the engine take a longer context than the model's; null for none.</summary>
    public string? ContextVariable { get; init; }

    /// <summary>False when options such as offloading make the memory depend on more than is counted.</summary>
    public bool IsEstimable { get; init; } = true;

    /// <summary>The options that set the sizes, for places of findings.</summary>
    public required LoadProperties Properties { get; init; }

    /// <summary>Whether all sizes are positive and fit each other, so that the rest can be asked.</summary>
    public bool IsPossible => Tensor > 0 && Pipeline > 0 && AttentionTensor > 0 && AttentionRanks > 0
        && ExpertShards.Low > 0 && ExpertParallel is null or > 0;
}
