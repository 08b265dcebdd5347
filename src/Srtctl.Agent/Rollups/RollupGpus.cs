using Srtctl.Model.Plans;

namespace Srtctl.Agent.Rollups;

/// <summary>GPUs as the table counts them: those of the nodes, and those that workers use.</summary>
/// <param name="Total">GPUs of all worker nodes.</param>
/// <param name="Decode">GPUs of the decode nodes; in an aggregated job those of the workers.</param>
/// <param name="Working">GPUs of all workers.</param>
/// <param name="DecodeWorking">GPUs of the decode workers.</param>
/// <param name="PrefillWorking">GPUs of the prefill workers.</param>
internal sealed record RollupGpus(int Total, int Decode, int Working, int DecodeWorking, int PrefillWorking)
{
    public static RollupGpus Of(LaunchPlan plan)
    {
        var resources = plan.Resources;
        var perNode = plan.Allocation.GpusPerNode;
        var prefill = resources.PrefillWorkers * resources.GpusPerPrefill;
        var decode = resources.DecodeWorkers * resources.GpusPerDecode;
        var aggregated = resources.AggWorkers * resources.GpusPerAgg;
        var total = First(
            ((resources.PrefillNodes ?? 0) + (resources.DecodeNodes ?? 0)) * perNode,
            (resources.AggNodes ?? 0) * perNode,
            perNode);
        var decodeNodes = First((resources.DecodeNodes ?? 0) * perNode, decode, aggregated, total);
        return new RollupGpus(
            total, decodeNodes, First(prefill + decode + aggregated, total), First(decode, decodeNodes), prefill);
    }

    private static int First(params IEnumerable<int> counts) => counts.FirstOrDefault(static count => count > 0);
}
