using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Placement;

/// <summary>Splits endpoints into processes and gives each its ports.</summary>
internal sealed class RankNumbering(PortAllocation ports, Func<Role, WorkerSplit> splitOf)
{
    public EquatableArray<WorkerRank> Number(EquatableArray<WorkerEndpoint> endpoints) =>
        EquatableArray.From(endpoints.SelectMany(endpoint => Processes(endpoint, splitOf(endpoint.Role))));

    private IEnumerable<WorkerRank> Processes(WorkerEndpoint endpoint, WorkerSplit split) => split.Kind switch
    {
        SplitKind.DataParallelPerNode => DataParallelPerNode(endpoint, split),
        SplitKind.DataParallelPerGpu => DataParallelPerGpu(endpoint, split),
        SplitKind.Leader => PerNode(endpoint, split, endpoint.Slots.Take(1)),
        _ => PerNode(endpoint, split, endpoint.Slots),
    };

    private IEnumerable<WorkerRank> PerNode(WorkerEndpoint endpoint, WorkerSplit split, IEnumerable<int> slots)
    {
        var shared = ports.Shared(endpoint, split) with
        {
            Bootstrap = endpoint.Role == Role.Prefill ? ports.Bootstrap(endpoint.Leader) : 0,
        };
        foreach (var (rank, slot) in slots.Index())
        {
            var own = shared with { Http = rank == 0 ? ports.Http(slot) : 0 };
            yield return new WorkerRank(endpoint, rank, slot, endpoint.Gpus, ports.Complete(own, slot, split));
        }
    }

    private IEnumerable<WorkerRank> DataParallelPerNode(WorkerEndpoint endpoint, WorkerSplit split)
    {
        var shared = ports.Shared(endpoint, split);
        foreach (var (rank, slot) in endpoint.Slots.Index())
        {
            var own = shared with
            {
                Bootstrap = endpoint.Role == Role.Prefill ? ports.Bootstrap(slot) : 0,
                Http = ports.Http(slot),
            };
            yield return new WorkerRank(endpoint, rank, slot, endpoint.Gpus, ports.Complete(own, slot, split))
            {
                DataParallelRank = rank * split.RanksPerProcess,
            };
        }
    }

    private IEnumerable<WorkerRank> DataParallelPerGpu(WorkerEndpoint endpoint, WorkerSplit split)
    {
        var shared = ports.Shared(endpoint, split);
        var gpus = endpoint.Slots.SelectMany(slot => endpoint.Gpus.Select(gpu => (slot, gpu)));
        foreach (var (rank, (slot, gpu)) in gpus.Index())
        {
            var own = shared with
            {
                Bootstrap = rank == 0 && endpoint.Role == Role.Prefill ? ports.Bootstrap(slot) : 0,
                Http = rank == 0 ? ports.Http(slot) : 0,
            };
            yield return new WorkerRank(endpoint, rank, slot, [gpu], ports.Complete(own, slot, split))
            {
                DataParallelRank = rank,
                SharesNode = endpoint.Gpus.Count > 1,
            };
        }
    }
}
