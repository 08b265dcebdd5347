using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;

namespace Srtctl.Planning.Models;

/// <summary>What a worker's GPUs hold, as ranges. docs/memory.md has the formulas and their sources.</summary>
/// <param name="Gpu">Bytes of a GPU.</param>
/// <param name="Weights">Bytes of weights on a GPU.</param>
/// <param name="Room">Bytes left for KV cache on a GPU; below zero when they are too few.</param>
/// <param name="Tokens">Tokens for which a worker has room; null for a KV cache that is not counted.</param>
public sealed record MemoryEstimate(Estimate Gpu, Estimate Weights, Estimate Room, Estimate? Tokens)
{
    /// <summary>How far counted weights can differ from the real ones: norms, biases, gates, encoders of images.</summary>
    private static readonly Estimate Tolerance = new(0.97, 1.04);

    /// <summary>The estimate; null when something of it is not known.</summary>
    /// <param name="model">The model.</param>
    /// <param name="load">How the engine divides it.</param>
    /// <param name="gpu">The GPU.</param>
    /// <param name="precision">Numeric format that the job names.</param>
    public static MemoryEstimate? Of(ModelShape model, EngineLoad load, GpuType gpu, Precision precision)
    {
        if (!load.IsEstimable || GpuMemory.Of(gpu) is not { } memory || model.Weights is not { } counts
            || Bytes(model, precision) is not { } bytes)
            return null;
        var weights = Tolerance * PerGpu(counts, load, model, bytes.Within(counts, model.Bytes));
        var overhead = GpuMemory.GiB * load.Overhead;
        var room = load.IsFractionOfFree
            ? load.MemoryFraction * Positive(memory - weights - overhead)
            : load.MemoryFraction * memory - weights - overhead;
        return new MemoryEstimate(memory, weights, room, TokensOf(model, load, room, precision));
    }

    private static Estimate Positive(Estimate amount) => new(Math.Max(0, amount.Low), Math.Max(0, amount.High));

    /// <summary>A checkpoint may be in another format than the job says: then both count.</summary>
    private static WeightBytes? Bytes(ModelShape model, Precision precision)
    {
        var (said, known) = (
            WeightBytes.Of(precision.Name), model.Precision is { } name ? WeightBytes.Of(name) : null);
        return said is null ? known : known is null ? said : said.Or(known);
    }

    private static Estimate PerGpu(WeightCounts counts, EngineLoad load, ModelShape model, WeightBytes bytes)
    {
        var layers = model.Layers ?? 1;
        var stage = new Estimate(
            Math.Floor((double)layers / load.Pipeline) / layers, Math.Ceiling((double)layers / load.Pipeline) / layers);
        var draft = new Estimate(1, 1 + counts.DraftShare * load.Pipeline);
        var redundant = 1 + (double)load.RedundantExperts / (model.Experts ?? 1);
        var experts = counts.Experts * redundant * bytes.Experts / load.ExpertShards;
        var attention = 1.0 / load.AttentionTensor * counts.Attention * bytes.Other;
        var dense = counts.Dense * bytes.Other * new Estimate(1.0 / load.Tensor, load.AttentionRanks > 1 ? 1 : 1.0 / load.Tensor);
        var embedding = counts.Embedding * new Estimate(bytes.Other.Low, 2)
            * new Estimate(load.Pipeline > 1 ? 0 : 1.0 / load.Tensor, 1.0 / load.AttentionTensor);
        return stage * draft * (experts + attention + dense) + embedding;
    }

    private static Estimate? TokensOf(ModelShape model, EngineLoad load, Estimate room, Precision precision)
    {
        if (model.Kv is not { } kv || kv.Layers.High <= 0)
            return null;
        var isQuantized = WeightBytes.Of(model.Precision ?? precision.Name) is { Experts.High: < 2 };
        var perToken = kv.PerToken(load.AttentionTensor, load.Pipeline, KvBytes(load.KvPrecision, isQuantized));
        return perToken.Low <= 0 ? null : (double)load.AttentionRanks * (Positive(room) / perToken);
    }

    /// <summary>Bytes of a number in the cache; a quantized checkpoint can choose by itself.</summary>
    private static Estimate KvBytes(string? precision, bool isQuantized) => precision switch
    {
        null or "auto" => isQuantized ? new Estimate(1, 2) : Estimate.Exactly(2),
        "bf16" or "bfloat16" or "float16" or "fp16" => Estimate.Exactly(2),
        _ when precision.Contains("fp8", StringComparison.Ordinal) => new Estimate(1, 1.15),
        _ => new Estimate(0.5, 2),
    };
}
