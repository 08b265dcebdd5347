using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Checks;

/// <summary>Counts of workers, GPUs and nodes that make sense by themselves.</summary>
internal static class PoolChecks
{
    public static void Run(Job job, Findings findings)
    {
        foreach (var (role, pool) in job.Deployment.Pools)
            Check(job.Node.Gpus, $"Deployment.{role}", pool, role, findings);
    }

    private static void Check(int gpusPerNode, string place, Pool pool, Role role, Findings findings)
    {
        if (pool.Replicas < 1)
            findings.Error("SRT1003", $"{place}.Replicas", $"{pool.Replicas} workers.", "Use 1 or more; for no split at all use an Aggregated deployment.");
        if (pool.GpusPerReplica is < 1)
            findings.Error("SRT1003", $"{place}.GpusPerReplica", $"{pool.GpusPerReplica} GPUs.", "Use 1 or more.");
        if (pool.Nodes is < 0 || (pool.Nodes is 0 && role != Role.Decode))
            findings.Error("SRT1003", $"{place}.Nodes", $"{pool.Nodes} nodes.", "Use 1 or more, or leave it out; only decode may have 0, to share prefill's last node.");
        if (gpusPerNode > 0 && pool.GpusPerReplica is { } gpus && gpus > gpusPerNode && gpus % gpusPerNode != 0)
            findings.Error(
                "SRT1005", $"{place}.GpusPerReplica", $"{gpus} GPUs are no whole number of nodes of {gpusPerNode}.",
                $"Use {gpus / gpusPerNode * gpusPerNode} or {(gpus / gpusPerNode + 1) * gpusPerNode}.");
    }
}
