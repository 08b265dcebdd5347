namespace Srtctl.Planning.Models;

/// <summary>How many weights a model has, by how engines divide them among GPUs.</summary>
/// <param name="Experts">Routed experts.</param>
/// <param name="Attention">Attention.</param>
/// <param name="Dense">Dense layers and shared experts.</param>
/// <param name="Embedding">Token embedding and output head.</param>
public sealed record WeightCounts(double Experts, double Attention, double Dense, double Embedding)
{
    /// <summary>
    /// Layers that draft tokens, relative to the model's own; engines load them for speculation only.
    /// </summary>
    public double DraftShare { get; init; }

    /// <summary>All weights but the drafting ones.</summary>
    public double Total => Experts + Attention + Dense + Embedding;
}
