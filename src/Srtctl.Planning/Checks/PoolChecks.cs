using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Checks;

/// <summary>Counts of workers, GPUs and nodes that make sense by themselves.</summary>
internal static class PoolChecks
{
    /// <summary>More worker processes than this have no ports left on any cluster.</summary>
    private const int MostWorkers = 10_000;

    private const int MostPerWorker = 10_000;

    public static void Run(Job job, Findings findings)
    {
        foreach (var (role, pool) in job.Deployment.Pools)
            Check(job.Node.Gpus, $"Deployment.{role}", pool, role, findings);
    }

    /// <summary>Whether the counts are such that a placement can be tried.</summary>
    public static bool CanBePlaced(Job job) =>
        job.Node.Gpus is > 0 and <= MostPerWorker
        && job.Deployment.Pools.All(static pool => pool.Pool is
        {
            Replicas: > 0 and <= MostWorkers,
            GpusPerReplica: null or (> 0 and <= MostPerWorker),
            Nodes: null or (>= 0 and <= MostWorkers),
        });

    private static void Check(int gpusPerNode, string place, Pool pool, Role role, Findings findings)
    {
        if (pool.Replicas is < 1 or > MostWorkers)
            findings.Error(
                "SRT1003", $"{place}.Replicas", $"{pool.Replicas} workers.",
                $"Use 1 to {MostWorkers}; for no split at all use an Aggregated deployment.");
        if (pool.GpusPerReplica is < 1 or > MostPerWorker)
            findings.Error(
                "SRT1003", $"{place}.GpusPerReplica", $"{pool.GpusPerReplica} GPUs.", $"Use 1 to {MostPerWorker}.");
        if (pool is { GpusPerReplica: null, Nodes: > 0, Replicas: > 0 }
            && (long)pool.Nodes * gpusPerNode < pool.Replicas)
            findings.Error(
                "SRT1003", $"{place}.Nodes",
                $"{pool.Replicas} workers on {pool.Nodes} nodes of {gpusPerNode} GPUs leave none for some.",
                "Give the pool more Nodes, or fewer Replicas.");
        if (pool.Nodes is < 0 or > MostWorkers || (pool.Nodes is 0 && role != Role.Decode))
            findings.Error(
                "SRT1003", $"{place}.Nodes", $"{pool.Nodes} nodes.",
                "Use 1 or more, or leave it out; only decode may have 0, to share prefill's last node.");
        if (gpusPerNode > 0 && pool.GpusPerReplica is { } gpus && gpus > gpusPerNode && gpus % gpusPerNode != 0)
            findings.Error(
                "SRT1005", $"{place}.GpusPerReplica", $"{gpus} GPUs are no whole number of nodes of {gpusPerNode}.",
                $"Use {gpus / gpusPerNode * gpusPerNode} or {(gpus / gpusPerNode + 1) * gpusPerNode}.");
    }
}
