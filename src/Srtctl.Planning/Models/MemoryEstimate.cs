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
    /// <summary>How far counted weights can be from the real ones: norms, biases, gates, encoders of images.</summary>
    private static readonly Estimate Tolerance = new(0.97, 1.04);

    /// <summary>Whether KV cache has no room even in the middle of the range.</summary>
    public bool IsTight => Room.Low + Room.High <= 0;

    /// <summary>The estimate; null when something of it is not known.</summary>
    /// <param name="match">The model.</param>
    /// <param name="load">How the engine divides it.</param>
    /// <param name="gpu">The GPU.</param>
    /// <param name="said">Numeric format that the job names.</param>
    public static MemoryEstimate? Of(ModelMatch match, EngineLoad load, GpuType gpu, Precision said)
    {
        var model = match.Shape;
        var precision = PrecisionOf(match, said);
        if (!load.IsEstimable || GpuMemory.Of(gpu) is not { } memory || model.Weights is not { } counts
            || WeightBytes.Of(precision) is not { } bytes)
            return null;
        var weights = Tolerance * PerGpu(counts, load, model, bytes.Within(counts, model.Bytes));
        var overhead = GpuMemory.GiB * load.Overhead;
        var room = load.IsFractionOfFree
            ? load.MemoryFraction * Positive(memory - weights - overhead)
            : load.MemoryFraction * memory - weights - overhead;
        return new MemoryEstimate(memory, weights, room, TokensOf(model, load, room, bytes));
    }

    private static Estimate Positive(Estimate amount) => new(Math.Max(0, amount.Low), Math.Max(0, amount.High));

    /// <summary>A checkpoint that is certain tells its format itself; another may be a conversion.</summary>
    private static string PrecisionOf(ModelMatch match, Precision said) =>
        match.Shape.Precision is { } own && (match.IsSure || WeightBytes.Of(said.Name) is null) ? own : said.Name;

    private static Estimate PerGpu(WeightCounts counts, EngineLoad load, ModelShape model, WeightBytes bytes)
    {
        var layers = model.Layers ?? 1;
        var stage = new Estimate(
            Math.Floor((double)layers / load.Pipeline) / layers, Math.Ceiling((double)layers / load.Pipeline) / layers);
        var draft = new Estimate(1, load.Drafts ? 1 + counts.DraftShare * load.Pipeline : 1);
        var redundant = 1 + (double)load.RedundantExperts / (model.Experts ?? 1);
        var experts = counts.Experts * redundant * bytes.Experts / load.ExpertShards;
        var attention = 1.0 / load.AttentionTensor * counts.Attention * bytes.Other;
        var dense = counts.Dense * bytes.Other
            * new Estimate(1.0 / load.Tensor, load.AttentionRanks > 1 ? 1 : 1.0 / load.Tensor);
        var embedding = counts.Embedding * WeightBytes.Embedding
            * new Estimate(load.Pipeline > 1 ? 0 : 1.0 / load.Tensor, 1.0 / load.AttentionTensor);
        return stage * draft * (experts + attention + dense) + embedding;
    }

    private static Estimate? TokensOf(ModelShape model, EngineLoad load, Estimate room, WeightBytes bytes)
    {
        if (model.Kv is not { } kv || kv.Layers.High <= 0)
            return null;
        var number = KvBytes(load.KvPrecision, isQuantized: bytes.Experts.High < 2);
        var perToken = kv.PerToken(load.AttentionTensor, load.Pipeline, number);
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
