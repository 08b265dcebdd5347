using Srtctl.Model.Options;
using Srtctl.Planning.Models;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>
/// How vLLM divides a model: <c>ParallelConfig</c>, <c>FusedMoEParallelConfig</c>, <c>CacheConfig</c>.
/// </summary>
internal static class VllmLoad
{
    private static readonly LoadProperties Properties = new(
        nameof(VllmOptions.TensorParallelSize), nameof(VllmOptions.PipelineParallelSize),
        nameof(VllmOptions.EnableExpertParallel), nameof(VllmOptions.MaxModelLen),
        nameof(VllmOptions.GpuMemoryUtilization));

    /// <summary>vLLM's own share: 0.9, and 0.92 in newer versions.</summary>
    private static readonly Estimate Own = new(0.9, 0.92);

    public static EngineLoad Of(EngineOptions options)
    {
        var tensor = options.Whole("--tensor-parallel-size") ?? 1;
        var ranks = options.Whole("--data-parallel-size") ?? 1;
        return new EngineLoad
        {
            Tensor = tensor,
            Pipeline = options.Whole("--pipeline-parallel-size") ?? 1,
            AttentionTensor = tensor,
            AttentionRanks = ranks,
            ExpertShards = options.IsOn("--enable-expert-parallel")
                ? Estimate.Exactly(tensor * ranks)
                : new Estimate(tensor, tensor * ranks),
            RedundantExperts = options.Whole("--eplb-config.num_redundant_experts")
                ?? options.Whole("--num-redundant-experts") ?? 0,
            Drafts = options.Value("--speculative-config") is not null,
            MemoryFraction = options.Number("--gpu-memory-utilization") is { } said ? Estimate.Exactly(said) : Own,
            Overhead = new Estimate(0.5, 12),
            KvPrecision = options.Word("--kv-cache-dtype"),
            Context = options.Whole("--max-model-len"),
            StretchesContext = options.Word("--hf-overrides") is not null || options.Word("--rope-scaling") is not null,
            ContextVariable = "VLLM_ALLOW_LONG_MAX_MODEL_LEN",
            IsEstimable = IsPlain(options),
            Properties = Properties,
        };
    }

    private static bool IsPlain(EngineOptions options) =>
        options.Number("--cpu-offload-gb") is null or 0
        && options.Whole("--offload-group-size") is null or 0
        && options.Whole("--prefill-context-parallel-size") is null or 1
        && options.Whole("--decode-context-parallel-size") is null or 1
        && options.Value("--kv-cache-memory-bytes") is null
        && options.Value("--quantization") is null;
}
