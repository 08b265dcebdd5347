using Srtctl.Cli.Reports.Runs;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>Workers of one role.</summary>
/// <param name="Role">Role.</param>
/// <param name="Count">How many.</param>
/// <param name="Nodes">Nodes of all of them; null when not known.</param>
/// <param name="GpusEach">GPUs of each; null when not known.</param>
internal sealed record WorkerPool(string Role, int Count, int? Nodes, int? GpusEach)
{
    /// <summary>For people: <c>2 prefill of 4 GPUs on 1 node</c>.</summary>
    public string Words =>
        $"{Count} {Role}{(GpusEach is { } gpus ? $" of {gpus} GPU{Plural(gpus)}" : "")}"
        + $"{(Nodes is { } nodes ? $" on {nodes} node{Plural(nodes)}" : "")}";

    /// <summary>The pools of a run that have workers: by its plan, else by its metadata.</summary>
    public static IEnumerable<WorkerPool> Of(ShownRun shown)
    {
        var (run, planned) = (shown.Run.Metadata, shown.Plan?.Resources);
        WorkerPool[] pools =
        [
            Pool("prefill", run.PrefillWorkers, run.PrefillNodes, run.GpusPerNode, planned?.GpusPerPrefill),
            Pool("decode", run.DecodeWorkers, run.DecodeNodes, run.GpusPerNode, planned?.GpusPerDecode),
            Pool("aggregated", run.AggWorkers, run.AggNodes, run.GpusPerNode, planned?.GpusPerAgg),
        ];
        return pools.Where(static pool => pool.Count > 0);
    }

    /// <summary>Without a plan, all GPUs of a pool's nodes are taken to be shared evenly, if they can be.</summary>
    private static WorkerPool Pool(string role, int? count, int? nodes, int? gpusPerNode, int? planned)
    {
        var shared = count > 0 && nodes * gpusPerNode % count == 0 ? nodes * gpusPerNode / count : null;
        return new(role, count ?? 0, nodes, planned ?? (shared > 0 ? shared : null));
    }

    private static string Plural(int count) => count == 1 ? "" : "s";
}
