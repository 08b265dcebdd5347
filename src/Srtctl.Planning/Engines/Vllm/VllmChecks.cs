using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Benchmarks;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>What must hold between vLLM's options and the GPUs a worker gets.</summary>
internal static class VllmChecks
{
    public static void Run(Job job, PoolShape shape, VllmOptions options, Findings findings)
    {
        var place = $"Deployment.{shape.Role}.Options";
        if (SizesArePositive(options, place, findings))
            VllmParallelChecks.Run(job, shape, options, place, findings);
        CheckLengths(job, options, place, findings);
        if (shape.Role != Role.Aggregated && options.KvTransferConfig is null)
            findings.Warning(
                "SRT1123", $"{place}.KvTransferConfig",
                "Prefill and decode are separate, and no connector moves the KV cache between them.",
                "Set KvTransferConfig, for example to VllmConnectors.Nixl.");
    }

    private static bool SizesArePositive(VllmOptions options, string place, Findings findings)
    {
        (string Property, int? Size)[] sizes =
        [
            (nameof(options.TensorParallelSize), options.TensorParallelSize),
            (nameof(options.PipelineParallelSize), options.PipelineParallelSize),
            (nameof(options.DataParallelSize), options.DataParallelSize),
        ];
        var wrong = sizes.Where(static size => size.Size is < 1).ToArray();
        foreach (var (property, size) in wrong)
            findings.Error("SRT1003", $"{place}.{property}", $"{size} ranks.", "Use 1 or more, or leave it out.");
        return wrong.Length == 0;
    }

    private static void CheckLengths(Job job, VllmOptions options, string place, Findings findings)
    {
        if (BenchmarkRegistry.For(job.Benchmark)?.Lengths(job.Benchmark) is not var (input, output)
            || options.MaxModelLen is not (> 0 and { } length))
            return;
        var needed = (long)input + output;
        if (needed > length)
            findings.Error(
                "SRT1051", $"{place}.MaxModelLen",
                $"The benchmark needs {input} + {output} tokens, and the model length is "
                    + $"{length}.",
                $"Raise it to {needed} or shorten the benchmark's lengths.");
    }
}
