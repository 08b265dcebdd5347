using Srtctl.Model.Plans;

namespace Srtctl.Agent.Runs;

/// <summary>Whether the workers have at least one CPU per GPU, on the node where it is tightest.</summary>
/// <param name="Gpus">GPUs compared, and so the smallest number of CPUs.</param>
/// <param name="Available">CPUs there are; null when not known.</param>
/// <param name="Source">Where that number comes from.</param>
/// <param name="Node">The node compared.</param>
internal sealed record CpuCheck(int Gpus, int? Available, string Source, string? Node)
{
    /// <summary><c>ok</c>, <c>warning</c> or <c>unknown</c>.</summary>
    public string Status => Available is not { } cpus ? "unknown" : cpus < Gpus ? "warning" : "ok";

    /// <summary>One sentence for people.</summary>
    public string Message => Available is { } cpus
        ? $"{cpus} CPUs for {Gpus} GPUs on {Node ?? "the allocation"}; at least one CPU per GPU is needed."
        : "SLURM told no CPU numbers.";

    /// <summary>The comparison.</summary>
    public static CpuCheck Of(LaunchPlan plan, BoundAllocation allocation, SlurmResources slurm)
    {
        var workers = WorkerGpus(plan).ToList();
        if (allocation.Nodes.Count == 1)
        {
            int?[] limits = [slurm.CpusPerNode.Count == 1 ? slurm.CpusPerNode[0] : null, slurm.CpusOnNode, slurm.Affinity];
            return new CpuCheck(plan.Resources.TotalGpus, limits.Min(), "single-node", allocation.Nodes[0].Host);
        }

        if (slurm.CpusPerNode.Count != allocation.Nodes.Count || workers.Count == 0)
            return new CpuCheck(plan.Resources.TotalGpus, null, "none", null);
        var (slot, gpus) = workers.MinBy(worker => (double)slurm.CpusPerNode[worker.Slot] / worker.Gpus);
        return new CpuCheck(gpus, slurm.CpusPerNode[slot], "SLURM_JOB_CPUS_PER_NODE", allocation.Nodes[slot].Host);
    }

    /// <summary>GPUs that processes use, by node slot.</summary>
    public static IEnumerable<(int Slot, int Gpus)> WorkerGpus(LaunchPlan plan) =>
        plan.Processes()
            .Where(static process => process.Gpus.Count > 0)
            .SelectMany(static process => process.Nodes.Select(slot => (Slot: slot, process.Gpus.Count)))
            .GroupBy(static use => use.Slot, static use => use.Count)
            .OrderBy(static node => node.Key)
            .Select(static node => (node.Key, node.Sum()));
}
