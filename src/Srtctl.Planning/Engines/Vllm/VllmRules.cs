using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Planning.Launch;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>
/// What reads vLLM's flags, and how they must fit each other. Analyzers are built from this file too.
/// </summary>
internal static class VllmRules
{
    /// <summary>Flags of the server alone that stand in a group with the engine's.</summary>
    private static readonly EquatableArray<string> ServerFlags = ["--api-server-count", "--config", "--grpc"];

    private static readonly EquatableMap<string, string> Without = new()
    {
        ["--device-ids"] = "Leave VllmLaunch.GpuSelection out, or set_cuda_visible_devices in a recipe: "
            + "then CUDA_VISIBLE_DEVICES chooses.",
    };

    public static EquatableArray<AgreedSetting> Agreed { get; } =
    [
        new("--kv-cache-dtype", "KV cache is handed on as it is") { Same = new() { ["fp8"] = "fp8_e4m3" } },
        new("--block-size", "blocks are handed on as they are, unless the connector divides them", Severity.Warning),
        new("--tokenizer", "the two sides count other tokens", Severity.Warning) { Open = [] },
        new("--kv-transfer-config.kv_connector", "the two sides cannot talk to each other", Severity.Warning)
        {
            Open = ["MultiConnector"],
        },
        new("--dtype", "KV cache is handed on as it is", Severity.Warning),
        new("--mamba-ssm-cache-dtype", "states are handed on as they are", Severity.Warning),
        new("--attention-backend", "NIXL hands KV cache on between like backends only", Severity.Warning),
        new("--hf-overrides", "the two sides run different models", Severity.Warning) { Open = [] },
        new("--revision", "the two sides run different models", Severity.Warning) { Open = [] },
        new("--served-model-name", "a request's model is on one side only", Severity.Warning) { Open = [] },
        new("--max-model-len", "requests that one side takes are refused by the other", Severity.Warning),
    ];

    public static EquatableArray<NeededSetting> Needed { get; } = [new("--enable-eplb", "--enable-expert-parallel")];

    public static FlagReader Program(WorkerRuntime runtime) => runtime == WorkerRuntime.Dynamo
        ? new("dynamo.vllm", ["vllm", "dynamo-vllm"])
        {
            TakesUnderscores = true,
            Without = Without,
            UnreadGroups = ["Frontend"],
            UnreadFlags = ServerFlags,
            OtherReader = "vllm serve",
        }
        : new("vllm serve", ["vllm"]) { TakesUnderscores = true, Without = Without };
}
