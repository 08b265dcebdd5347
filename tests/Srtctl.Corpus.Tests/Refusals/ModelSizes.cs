using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Refusals;

/// <summary>Weights of a recorded job's model against its GPUs, by hand: half a byte each, as if all were of 4 bits.</summary>
internal static class ModelSizes
{
    /// <summary>Billions of weights by the model cards.</summary>
    private static readonly Dictionary<string, double> Billions = new(StringComparer.Ordinal)
    {
        ["hf:nvidia/DeepSeek-R1-0528-FP4-v2"] = 671,
        ["hf:nvidia/Kimi-K2.5-NVFP4"] = 1026,
    };

    /// <summary>Memory of GPUs by their data sheets, in billions of bytes.</summary>
    private static readonly Dictionary<string, double> Memory = new(StringComparer.Ordinal)
    {
        ["b200"] = 192,
        ["b300"] = 288,
    };

    /// <summary>Whether the weights are more than a worker's GPUs have.</summary>
    public static bool Exceed(OracleVariant variant, string role) =>
        variant.Config?["model"].TextOrNull("path") is { } path && Billions.TryGetValue(path, out var weights)
        && variant.Config?["resources"].TextOrNull("gpu_type") is { } gpu && Memory.TryGetValue(gpu, out var memory)
        && 0.5 * weights / ParallelSizes.Copy(variant, role) > memory;
}
