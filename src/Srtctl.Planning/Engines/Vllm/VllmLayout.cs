using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>How a vLLM worker is divided into processes.</summary>
internal static class VllmLayout
{
    /// <summary>
    /// Data parallel under Dynamo: by node or by GPU, as the job says, unless a copy of the model spans nodes.
    /// Otherwise vLLM divides the work itself, and sizes that do not add up are reported elsewhere.
    /// </summary>
    public static WorkerSplit Of(Job job, PoolShape shape, VllmOptions options)
    {
        var split = new WorkerSplit { PublishesKvEvents = true, UsesNixl = true };
        var sizes = VllmSizes.Of(options);
        if (sizes.Data is not { } data || data < 1 || sizes.Replica < 1 || IsDirect(job))
            return split;
        if (LaunchOf(job).DataParallel == VllmRankLaunch.PerGpu)
            return split with { Kind = SplitKind.DataParallelPerGpu, DataParallel = data };
        var gpus = VllmSizes.GpusOnNode(job, shape);
        return sizes.Replica > gpus || gpus % sizes.Replica != 0
            ? split with { DataParallel = data }
            : split with
            {
                Kind = SplitKind.DataParallelPerNode,
                DataParallel = data,
                RanksPerProcess = (int)(gpus / sizes.Replica),
            };
    }

    /// <summary>What the job says about starting workers.</summary>
    public static VllmLaunch LaunchOf(Job job) => job.Launch as VllmLaunch ?? new VllmLaunch();

    /// <summary>Whether clients ask vLLM's own server.</summary>
    public static bool IsDirect(Job job) => FrontendRegistry.For(job.Frontend)?.Runtime == WorkerRuntime.Direct;
}
