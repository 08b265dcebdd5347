using Srtctl.Model.Options;
using Srtctl.Planning.Models;

namespace Srtctl.Planning.Engines.Trtllm;

/// <summary>How TensorRT-LLM divides a model: <c>Mapping</c>, <c>KvCacheConfig</c>.</summary>
internal static class TrtllmLoad
{
    private static readonly LoadProperties Properties = new(
        nameof(TrtllmOptions.TensorParallelSize), nameof(TrtllmOptions.PipelineParallelSize),
        nameof(TrtllmOptions.MoeExpertParallelSize), nameof(TrtllmOptions.MaxSeqLen),
        nameof(TrtllmOptions.KvCacheConfig));

    public static EngineLoad Of(EngineOptions options)
    {
        var tensor = options.Whole("tensor_parallel_size") ?? 1;
        var isDataParallel = options.IsOn("enable_attention_dp");
        return new EngineLoad
        {
            Tensor = tensor,
            Pipeline = options.Whole("pipeline_parallel_size") ?? 1,
            AttentionTensor = isDataParallel ? 1 : tensor,
            AttentionRanks = isDataParallel ? tensor : 1,
            ExpertShards = Estimate.Exactly(tensor),
            ExpertParallel = options.Value("moe_config.load_balancer") is null
                ? options.Whole("moe_expert_parallel_size")
                : null,
            Drafts = options.Value("speculative_config") is not null,
            MemoryFraction = options.Number("kv_cache_config.free_gpu_memory_fraction") is { } said
                ? Estimate.Exactly(said)
                : Estimate.Exactly(0.9),
            IsFractionOfFree = true,
            Overhead = new Estimate(0.5, 16),
            KvPrecision = options.Word("kv_cache_config.dtype"),
            IsEstimable = options.Whole("context_parallel_size") is null or 1
                && options.Value("kv_cache_config.max_tokens") is null
                && options.Value("kv_cache_config.max_gpu_total_bytes") is null,
            Properties = Properties,
        };
    }
}
