using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>Parallel sizes against the GPUs of a worker and of its nodes.</summary>
internal static class VllmParallelChecks
{
    public static void Run(Job job, PoolShape shape, VllmOptions options, string place, Findings findings)
    {
        var sizes = VllmSizes.Of(options);
        if (sizes.Data is null || VllmLayout.IsDirect(job))
            CheckGpus(shape, options, sizes, place, findings);
        else if (VllmLayout.LaunchOf(job).DataParallel == VllmRankLaunch.PerGpu)
            CheckPerGpu(shape, sizes, place, findings);
        else if (sizes.Data * sizes.Replica != shape.GpusPerReplica)
            findings.Error(
                "SRT1121", place, $"{sizes}, but each worker has {shape.GpusPerReplica}.",
                $"Set DataParallelSize to {Math.Max(1, shape.GpusPerReplica / sizes.Replica)}, or GpusPerReplica to "
                    + $"{sizes.Data * sizes.Replica}.");
        else
            CheckNodes(job, shape, sizes, place, findings);
    }

    /// <summary>
    /// Without launched data-parallel ranks vLLM may leave GPUs alone, but cannot use more than it has.
    /// </summary>
    private static void CheckGpus(
        PoolShape shape, VllmOptions options, VllmSizes sizes, string place, Findings findings)
    {
        var used = (decimal)(sizes.Data ?? 1) * sizes.Replica * (options.PrefillContextParallelSize ?? 1);
        if (used > shape.GpusPerReplica)
            findings.Error(
                "SRT1007", place, $"{sizes}, but each worker has {shape.GpusPerReplica}.",
                "Make the sizes smaller, or give the pool more GPUs per replica.");
        else if (used < shape.GpusPerReplica)
            findings.Warning(
                "SRT1008", place,
                $"{sizes}, and each worker has {shape.GpusPerReplica}: {shape.GpusPerReplica - used} stay idle.",
                $"Set TensorParallelSize to {shape.GpusPerReplica}, or GpusPerReplica to {used}.");
    }

    private static void CheckPerGpu(PoolShape shape, VllmSizes sizes, string place, Findings findings)
    {
        if (sizes.Replica != 1 || sizes.Data != shape.GpusPerReplica)
            findings.Error(
                "SRT1121", place,
                $"{sizes}: one process per GPU needs TP 1, PP 1 and DP {shape.GpusPerReplica}, the GPUs of a worker.",
                "Correct the sizes, or start one process per node.");
        findings.Warning(
            "SRT1127", "Launch.DataParallel", "One process per GPU is the old way, and will go.",
            "Use VllmRankLaunch.PerNode.");
    }

    /// <summary>A copy of the model has its GPUs on one node, or fills nodes.</summary>
    private static void CheckNodes(Job job, PoolShape shape, VllmSizes sizes, string place, Findings findings)
    {
        var gpus = VllmSizes.GpusOnNode(job, shape);
        if (sizes.Replica > gpus ? sizes.Replica % gpus != 0 : gpus % sizes.Replica != 0)
            findings.Error(
                "SRT1122", place,
                $"TP {sizes.Tensor} × PP {sizes.Pipeline} = {sizes.Replica} GPUs for one copy of the model neither "
                    + $"divide the {gpus} GPUs of a node nor fill whole nodes.",
                $"Choose sizes whose product divides {gpus} or is a multiple of it.");
    }
}
