namespace Srtctl.Planning.Models;

/// <summary>Bytes of a weight in a numeric format, scales included.</summary>
/// <param name="Experts">A weight of a routed expert.</param>
/// <param name="Other">
/// A weight of attention and dense layers, which checkpoints leave in wider formats, or do not.
/// </param>
internal sealed record WeightBytes(Estimate Experts, Estimate Other)
{
    /// <summary>A weight of the embedding, which is not quantized.</summary>
    public const double Embedding = 2;

    /// <summary>The bytes; null for a format that is not known.</summary>
    /// <param name="precision">As a job or checkpoint names it.</param>
    public static WeightBytes? Of(string precision) => precision.ToLowerInvariant() switch
    {
        "bf16" or "fp16" or "bfloat16" or "float16" => new(Estimate.Exactly(2), Estimate.Exactly(2)),
        "fp8" or "mxfp8" or "int8" => new(new Estimate(1, 1.04), new Estimate(1, 1.3)),
        "fp4" or "nvfp4" or "mxfp4" or "int4" => new(new Estimate(0.5, 0.57), new Estimate(0.5, 2)),
        _ => null,
    };

    /// <summary>The same, where the bytes of all weights together are known.</summary>
    public WeightBytes Within(WeightCounts counts, long? bytes)
    {
        var others = (1 + counts.DraftShare) * (counts.Attention + counts.Dense);
        if (bytes is not { } all || others <= 0)
            return this;
        var left = Estimate.Exactly(all - Embedding * counts.Embedding)
            - (1 + counts.DraftShare) * counts.Experts * Experts;
        return this with { Other = Other.And(1 / others * left) };
    }
}
