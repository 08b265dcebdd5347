using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Planning.Launch;

namespace Srtctl.Planning.Engines.Trtllm;

/// <summary>
/// What reads TensorRT-LLM's flags, and how its settings must fit each other. Analyzers are built from this file too.
/// </summary>
internal static class TrtllmRules
{
    public const string Framework = "tensorrt_llm";

    public static EquatableArray<AgreedSetting> Agreed { get; } =
    [
        new("kv_cache_config.dtype", "KV cache is handed on as it is"),
        new("kv_cache_config.tokens_per_block", "blocks are handed on as they are"),
        new("kv_cache_config.mamba_ssm_cache_dtype", "states are handed on as they are", Severity.Warning),
        new("dtype", "KV cache is handed on as it is", Severity.Warning),
        new("cache_transceiver_config.backend", "the two sides cannot talk to each other") { Open = ["DEFAULT"] },
    ];

    public static FlagReader Program(WorkerRuntime runtime) => runtime == WorkerRuntime.Dynamo
        ? new("dynamo.trtllm", ["dynamo-trtllm"])
        : new("trtllm-serve", ["trtllm-serve"]);
}
