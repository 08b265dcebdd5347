namespace Srtctl.Agent.Fingerprints;

/// <summary>The variables that engines and their libraries read; secrets are named, never shown.</summary>
internal static class RecordedVariables
{
    private const string Redacted = "[REDACTED]";

    private static readonly string[] Prefixes =
    [
        "CUDA_", "TORCH_", "PYTORCH_", "NCCL_", "VLLM_", "SGLANG_", "SGL_", "TRTLLM_", "TRT_LLM_", "TENSORRT_", "HF_",
        "TRANSFORMERS_", "DYN_", "NVIDIA_", "OMPI_", "UCX_", "NVSHMEM_",
    ];

    private static readonly string[] SecretWords = ["TOKEN", "KEY", "SECRET", "PASSWORD", "CREDENTIAL", "AUTH"];

    public static IEnumerable<KeyValuePair<string, string>> Of(Surroundings surroundings) => surroundings.Variables
        .Where(static variable => Prefixes.Any(prefix => variable.Key.StartsWith(prefix, StringComparison.Ordinal)))
        .OrderBy(static variable => variable.Key, StringComparer.Ordinal)
        .Select(variable => IsSecret(variable.Key, surroundings)
            ? KeyValuePair.Create(variable.Key, Redacted)
            : variable);

    private static bool IsSecret(string name, Surroundings surroundings) =>
        surroundings.Hidden.Contains(name)
        || SecretWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
