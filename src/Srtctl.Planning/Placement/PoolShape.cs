using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Placement;

/// <summary>A pool in numbers, with everything the job left open filled in.</summary>
/// <param name="Role">Role of the workers.</param>
/// <param name="Replicas">Workers.</param>
/// <param name="GpusPerReplica">GPUs of one worker over all its nodes.</param>
/// <param name="Nodes">Nodes the pool adds to the job.</param>
/// <param name="NodesNeeded">Nodes its workers fill.</param>
public sealed record PoolShape(Role Role, int Replicas, int GpusPerReplica, int Nodes, int NodesNeeded)
{
    /// <summary>Fills in what <paramref name="pool"/> leaves open.</summary>
    /// <param name="role">Role of the workers.</param>
    /// <param name="pool">The pool as the job says it.</param>
    /// <param name="gpusPerNode">GPUs of a node.</param>
    /// <param name="spread">Whether each worker gets a node of its own.</param>
    public static PoolShape Of(Role role, Pool pool, int gpusPerNode, bool spread)
    {
        var gpus = pool.GpusPerReplica
            ?? (pool.Nodes is > 0 ? pool.Nodes.Value * gpusPerNode / pool.Replicas : gpusPerNode);
        var needed = gpus >= gpusPerNode
            ? pool.Replicas * CeilingDivide(gpus, gpusPerNode)
            : CeilingDivide(pool.Replicas, spread ? 1 : gpusPerNode / Math.Max(gpus, 1));
        return new(role, pool.Replicas, gpus, pool.Nodes ?? needed, needed);
    }

    private static int CeilingDivide(int dividend, int divisor) => (dividend + divisor - 1) / Math.Max(divisor, 1);
}
