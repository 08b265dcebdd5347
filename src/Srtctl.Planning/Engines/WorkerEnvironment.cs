using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines;

/// <summary>The variables every engine's worker gets, from the least to the most specific.</summary>
internal static class WorkerEnvironment
{
    /// <summary>Planner, frontend, job, pool, GPUs: a later one wins.</summary>
    /// <param name="job">The job.</param>
    /// <param name="rank">The process.</param>
    /// <param name="pool">Its pool.</param>
    /// <param name="selectsGpus">Whether a variable tells the process its GPUs.</param>
    public static EnvironmentList Of(ResolvedJob job, WorkerRank rank, Pool pool, bool selectsGpus = true)
    {
        var nodeId = NodeId(job.Layout, rank.Slot);
        var list = new EnvironmentList()
            .Set("HEAD_NODE_IP", TextPart.Address(job.Layout.Roles.Head), Origin.Planner);
        job.Frontend.AddWorkerEnvironment(job, rank, list);
        list.Set(job.Job.Environment, rank.Slot, nodeId).Set(pool.Environment, rank.Slot, nodeId);
        if (selectsGpus && rank.Gpus.Count < job.Layout.GpusPerNode)
            list.Set("CUDA_VISIBLE_DEVICES", string.Join(',', rank.Gpus), Origin.Planner);
        return list;
    }

    /// <summary>Index of a node among the worker nodes.</summary>
    public static int NodeId(Layout layout, int slot)
    {
        var workers = layout.Roles.Workers.AsSpan();
        return workers.IndexOf(slot) is var index and >= 0 ? index : slot;
    }
}
