using Srtctl.Model.Plans;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Trtllm;

/// <summary>
/// Lets few workers of one leader node load at a time, because each of them reads the whole model through the node's
/// memory. Nodes do not wait for each other.
/// </summary>
internal static class StartBatches
{
    public static IEnumerable<ProcessSpec> Of(ResolvedJob job, IReadOnlyList<ProcessSpec> workers, int size)
    {
        var nodes = workers.GroupBy(static worker => worker.Nodes[0])
            .ToDictionary(static node => node.Key, node => node.Chunk(size).ToArray());
        var placed = nodes.Values
            .SelectMany(static batches => batches.Index().SelectMany(
                batch => batch.Item.Select(worker => (worker.Name, batch.Index))))
            .ToDictionary(static worker => worker.Name, static worker => worker.Index);
        foreach (var worker in workers)
        {
            var batches = nodes[worker.Nodes[0]];
            var batch = placed[worker.Name];
            yield return worker with
            {
                After = batch == 0 ? [] : [.. batches[batch - 1].Select(static before => before.Name)],
                Readiness = worker.Readiness ?? (batch + 1 < batches.Length ? Loaded(job, worker) : null),
            };
        }
    }

    /// <summary>Dynamo's workers have no readiness of their own otherwise: their frontend counts them.</summary>
    private static HttpProbe Loaded(ResolvedJob job, ProcessSpec worker) => new()
    {
        Url = PlanText.Of($"http://{TextPart.Address(worker.Nodes[0])}:{worker.Ports[0].Port.ToString()}/health"),
        Timeout = job.Readiness.Timeout,
        Interval = job.Readiness.Interval,
    };
}
