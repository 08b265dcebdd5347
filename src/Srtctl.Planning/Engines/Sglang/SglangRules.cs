using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Planning.Launch;

namespace Srtctl.Planning.Engines.Sglang;

/// <summary>
/// What reads SGLang's flags, and how they must fit each other. Analyzers are built from this file too.
/// </summary>
internal static class SglangRules
{
    public static EquatableArray<AgreedSetting> Agreed { get; } =
    [
        new("--page-size", "pages of KV cache are handed on as they are"),
        new("--kv-cache-dtype", "KV cache is handed on as it is") { Same = new() { ["fp8"] = "fp8_e4m3" } },
        new("--disaggregation-transfer-backend", "the two sides cannot talk to each other"),
        new("--tokenizer-path", "the two sides count other tokens", Severity.Warning) { Open = [] },
        new("--dtype", "KV cache is handed on as it is", Severity.Warning),
        new("--mamba-ssm-dtype", "states are handed on as they are", Severity.Warning),
        new("--json-model-override-args", "the two sides run different models", Severity.Warning) { Open = [] },
        new("--revision", "the two sides run different models", Severity.Warning) { Open = [] },
        new("--served-model-name", "a request's model is on one side only", Severity.Warning) { Open = [] },
        new("--context-length", "requests that one side takes are refused by the other", Severity.Warning),
    ];

    public static EquatableArray<NeededSetting> Needed { get; } = [new("--enable-dp-lm-head", "--enable-dp-attention")];

    public static FlagReader Program(WorkerRuntime runtime) => runtime == WorkerRuntime.Dynamo
        ? new("dynamo.sglang", ["sglang", "dynamo-sglang"]) { TakesBeginnings = true }
        : new("sglang.launch_server", ["sglang"]) { TakesBeginnings = true };
}
