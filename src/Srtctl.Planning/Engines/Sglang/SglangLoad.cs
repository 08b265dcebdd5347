using Srtctl.Model.Options;
using Srtctl.Planning.Models;

namespace Srtctl.Planning.Engines.Sglang;

/// <summary>
/// How SGLang divides a model: <c>ServerArgs</c>, <c>ModelConfig</c> and the layers of its <c>layers/moe</c>.
/// </summary>
internal static class SglangLoad
{
    private static readonly LoadProperties Properties = new(
        nameof(SglangOptions.TensorParallelSize), nameof(SglangOptions.PipelineParallelSize),
        nameof(SglangOptions.ExpertParallelSize), nameof(SglangOptions.ContextLength),
        nameof(SglangOptions.MemFractionStatic));

    /// <summary>Share of memory that SGLang chooses by itself, depending on GPU and batch sizes.</summary>
    private static readonly Estimate Chosen = new(0.7, 0.95);

    public static EngineLoad Of(EngineOptions options)
    {
        var tensor = options.Whole("--tensor-parallel-size") ?? 1;
        var ranks = options.IsOn("--enable-dp-attention") ? options.Whole("--data-parallel-size") ?? 1 : 1;
        return new EngineLoad
        {
            Tensor = tensor,
            Pipeline = options.Whole("--pipeline-parallel-size") ?? 1,
            AttentionTensor = ranks > 0 ? tensor / ranks : 0,
            AttentionRanks = ranks,
            ExpertShards = Estimate.Exactly(tensor),
            ExpertParallel = SendsTokens(options) ? tensor : options.Whole("--expert-parallel-size"),
            RedundantExperts = options.Whole("--ep-num-redundant-experts") ?? 0,
            Drafts = options.Word("--speculative-algorithm") is not null,
            MemoryFraction = options.Number("--mem-fraction-static") is { } said ? Estimate.Exactly(said) : Chosen,
            Overhead = new Estimate(0, 3),
            KvPrecision = options.Word("--kv-cache-dtype"),
            Context = options.Whole("--context-length"),
            StretchesContext = options.Word("--json-model-override-args") is not null,
            ContextVariable = "SGLANG_ALLOW_OVERWRITE_LONGER_CONTEXT_LEN",
            IsEstimable = IsPlain(options),
            Properties = Properties,
        };
    }

    /// <summary>Ways of sending tokens to experts that make expert parallelism as wide as tensor parallelism.</summary>
    private static bool SendsTokens(EngineOptions options) =>
        options.Word("--moe-a2a-backend") is "deepep" or "mooncake" or "mori" or "nixl";

    private static bool IsPlain(EngineOptions options) =>
        options.Whole("--cpu-offload-gb") is null or 0
        && options.Whole("--offload-group-size") is null or <= 0
        && options.Whole("--moe-data-parallel-size") is null or 1
        && options.Whole("--attention-context-parallel-size") is null or 1
        && options.Whole("--decode-context-parallel-size") is null or 1
        && options.Whole("--dwdp-size") is null or 1
        && options.Word("--quantization") is null or "fp8" or "modelopt_fp4" or "modelopt" or "modelopt_fp8" or "mxfp4";
}
