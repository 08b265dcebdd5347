using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Benchmarks;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Engines.Trtllm;

/// <summary>What must hold between TensorRT-LLM's settings and the GPUs a worker gets.</summary>
internal static class TrtllmChecks
{
    public static void Run(Job job, PoolShape shape, TrtllmOptions options, Findings findings)
    {
        var place = $"Deployment.{shape.Role}.Options";
        CheckParallelism(shape, options, place, findings);
        CheckLength(job.Benchmark, shape.Role, options, place, findings);
        if (shape.Role != Role.Aggregated && options.Setting("cache_transceiver_config") is null)
            findings.Warning(
                "SRT1520", $"{place}.CacheTransceiverConfig",
                $"{shape.Role} workers have no cache transceiver, which moves the KV cache between the two sides.",
                "Set CacheTransceiverConfig with a backend.");
        if (job.Launch is TrtllmLaunch { StartsPerNode: < 1 })
            findings.Error("SRT1003", "Launch.StartsPerNode", "Less than one worker at a time.", "Use 1 or more.");
    }

    /// <summary>A prefill worker computes the prompt only; its answer grows on the decode side.</summary>
    private static void CheckLength(
        Benchmark benchmark, Role role, TrtllmOptions options, string place, Findings findings)
    {
        if (BenchmarkRegistry.For(benchmark)?.Lengths(benchmark) is not var (input, output)
            || options.MaxSeqLen is not { } longest)
            return;
        var needed = (long)input + (role == Role.Prefill ? 0 : output);
        if (needed > longest)
            findings.Error(
                "SRT1051", $"{place}.MaxSeqLen",
                $"The benchmark needs {needed} tokens, and the longest sequence has {longest}.",
                $"Raise it to {needed} or shorten the benchmark's lengths.");
    }

    /// <summary>
    /// GPUs of a worker = TP × PP × CP; expert and attention parallelism divide the same GPUs (TensorRT-LLM's
    /// <c>Mapping</c>: <c>world_size</c>).
    /// </summary>
    private static void CheckParallelism(PoolShape shape, TrtllmOptions options, string place, Findings findings)
    {
        var (tensor, pipeline, context) =
            (options.TensorParallelSize ?? 1, options.PipelineParallelSize ?? 1, options.ContextParallelSize ?? 1);
        var used = (decimal)tensor * pipeline * context;
        var formula = $"TP {tensor} × PP {pipeline}{(context > 1 ? $" × CP {context}" : "")} = {used} GPUs";
        if (used > shape.GpusPerReplica)
            findings.Error(
                "SRT1007", place, $"{formula}, but each worker has {shape.GpusPerReplica}.",
                $"Set TensorParallelSize to {shape.GpusPerReplica}, or give the pool more GPUs per replica.");
        else if (used < shape.GpusPerReplica)
            findings.Warning(
                "SRT1008", place,
                $"{formula}, and each worker has {shape.GpusPerReplica}: {shape.GpusPerReplica - used} stay idle.",
                $"Set TensorParallelSize to {shape.GpusPerReplica}, or GpusPerReplica to {used}.");
    }
}
