using Srtctl.Model.Values;

namespace Srtctl.Planning.Models;

/// <summary>The format of most weights of a checkpoint.</summary>
internal static class CheckpointPrecision
{
    /// <summary>The format; null when the quantization is of a kind that is not told.</summary>
    public static string? Of(ConfigMap document, ConfigMap config)
    {
        if (config.Text("expert_dtype") is { } experts)
            return experts;
        if ((document.Object("quantization_config") ?? config.Object("quantization_config")) is not { } quantization)
            return (config.Text("torch_dtype") ?? config.Text("dtype")) is "bfloat16" or "float16" ? "bf16" : null;
        return quantization.Text("quant_method") switch
        {
            "fp8" => "fp8",
            "mxfp4" => "fp4",
            "modelopt" => OfModelOpt(quantization.Text("quant_algo")),
            _ => null,
        };
    }

    private static string? OfModelOpt(string? algorithm) => algorithm switch
    {
        "NVFP4" => "fp4",
        "FP8" => "fp8",
        _ => null,
    };
}
