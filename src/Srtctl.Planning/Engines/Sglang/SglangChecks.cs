using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Benchmarks;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Engines.Sglang;

/// <summary>What must hold between SGLang's options and the GPUs a worker gets.</summary>
internal static class SglangChecks
{
    public static void Run(Job job, PoolShape shape, SglangOptions options, Findings findings)
    {
        var place = $"Deployment.{shape.Role}.Options";
        if (SizesArePositive(options, place, findings))
            CheckParallelism(shape, options, place, findings);
        if (BenchmarkRegistry.For(job.Benchmark)?.Lengths(job.Benchmark) is var (input, output)
            && options.ContextLength is { } context && (long)input + output > context)
            findings.Error(
                "SRT1051",
                $"{place}.ContextLength",
                $"The benchmark needs {input} + {output} tokens, and the context length is {context}.",
                $"Raise it to {(long)input + output} or shorten the benchmark's lengths.");
    }

    private static bool SizesArePositive(SglangOptions options, string place, Findings findings)
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

    /// <summary>
    /// GPUs of a worker = TP × PP, times DP unless attention is data parallel: then the DP ranks are inside TP
    /// (SGLang's <c>ServerArgs</c>: <c>dp_size</c> with <c>enable_dp_attention</c> splits <c>tp_size</c>).
    /// </summary>
    private static void CheckParallelism(PoolShape shape, SglangOptions options, string place, Findings findings)
    {
        var tensor = options.TensorParallelSize ?? 1;
        var pipeline = options.PipelineParallelSize ?? 1;
        var data = options.EnableDpAttention == true ? 1 : options.DataParallelSize ?? 1;
        var used = (decimal)tensor * pipeline * data;
        var formula = $"TP {tensor} × PP {pipeline}{(data > 1 ? $" × DP {data}" : "")} = {used} GPUs";
        if (used > shape.GpusPerReplica)
            findings.Error(
                "SRT1007",
                place,
                $"{formula}, but each worker has {shape.GpusPerReplica}.",
                $"Set TensorParallelSize to {shape.GpusPerReplica}, or give the pool more GPUs per replica.");
        else if (used < shape.GpusPerReplica)
            findings.Warning(
                "SRT1008",
                place,
                $"{formula}, and each worker has {shape.GpusPerReplica}: {shape.GpusPerReplica - used} stay idle.",
                $"Set TensorParallelSize to {shape.GpusPerReplica}, or GpusPerReplica to {used}.");
        if (options.EnableDpAttention == true && tensor % (options.DataParallelSize ?? 1) != 0)
            findings.Error(
                "SRT1009",
                $"{place}.DataParallelSize",
                $"With data-parallel attention DP must divide TP, and {options.DataParallelSize} does not divide "
                    + $"{tensor}.",
                "Choose a divisor of TensorParallelSize.");
    }
}
