namespace Srtctl.Planning.Models;

/// <summary>What a token takes in the KV cache.</summary>
/// <param name="Layers">
/// Layers whose cache grows with every token; those with a window count at the high end, because engines may keep all.
/// </param>
/// <param name="Latent">Numbers per token and layer that all heads share; 0 where keys and values have heads.</param>
/// <param name="Heads">Heads of keys and values.</param>
/// <param name="HeadSize">Numbers of a key, and of a value.</param>
/// <param name="IndexBytes">Bytes per token and layer of an index that sparse attention keeps.</param>
public sealed record KvShape(Estimate Layers, int Latent, int Heads, int HeadSize, int IndexBytes)
{
    /// <summary>Bytes that a token takes on one GPU.</summary>
    /// <param name="tensor">GPUs that share the heads; a head of which there are too few is on several.</param>
    /// <param name="pipeline">GPUs that share the layers.</param>
    /// <param name="bytes">Bytes of a number.</param>
    public Estimate PerToken(int tensor, int pipeline, Estimate bytes)
    {
        var numbers = Latent > 0 ? Latent : 2.0 * HeadSize * Math.Ceiling((double)Heads / tensor);
        return 1.0 / pipeline * (Layers * (numbers * bytes + new Estimate(0, IndexBytes)));
    }
}
