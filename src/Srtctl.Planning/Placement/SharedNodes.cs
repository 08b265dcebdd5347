using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Placement;

/// <summary>Nodes of a job whose prefill and decode workers may run on one node.</summary>
internal static class SharedNodes
{
    /// <summary>As many nodes as the workers fill when they are packed; null when roles are kept apart.</summary>
    public static int? Needed(Job job, EquatableArray<PoolShape> pools)
    {
        var sharing = (job.Deployment as Disaggregated)?.NodeSharing ?? NodeSharing.None;
        var gpus = pools.Sum(static pool => (long)pool.Replicas * pool.GpusPerReplica);
        return sharing == NodeSharing.AcrossNodes || (sharing == NodeSharing.OneNode && gpus <= job.Node.Gpus)
            ? Packed(job, pools)
            : null;
    }

    /// <summary>Counted by placing: a worker does not always fit into what the one before has left.</summary>
    private static int Packed(Job job, EquatableArray<PoolShape> pools)
    {
        var most = Enumerable.Range(0, pools.Sum(static pool => pool.NodesNeeded));
        var placed = EndpointAllocator.Allocate(
            pools, EquatableArray.From(most), job.Node.Gpus, job.Deployment.SpreadReplicas, sharesNodes: true);
        return placed is null ? most.Count() : placed.Value.Max(static endpoint => endpoint.Slots[^1]) + 1;
    }
}
