using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Ports;

namespace Srtctl.Planning.Placement;

/// <summary>Splits endpoints into one process per node and gives each its ports.</summary>
internal sealed class RankNumbering(PortLedger ports, Findings findings)
{
    private readonly Dictionary<int, int> _httpServers = [];
    private readonly Dictionary<int, int> _bootstrapServers = [];
    private int _processes;

    public EquatableArray<WorkerRank> Number(EquatableArray<WorkerEndpoint> endpoints)
    {
        var ranks = new List<WorkerRank>(endpoints.Count);
        foreach (var endpoint in endpoints)
        {
            var bootstrap = endpoint.Role == Role.Prefill
                ? Take(endpoint.Leader, PortTable.Bootstrap + Next(_bootstrapServers, endpoint.Leader))
                : 0;
            for (var rank = 0; rank < endpoint.Slots.Count; rank++)
                ranks.Add(new WorkerRank(endpoint, rank, Ports(endpoint.Slots[rank], rank, bootstrap)));
        }

        return EquatableArray.From(ranks);
    }

    private WorkerPorts Ports(int slot, int rank, int bootstrap)
    {
        var process = _processes++;
        return new WorkerPorts
        {
            System = Take(slot, PortTable.System + process),
            Http = rank == 0
                ? Take(slot, PortTable.WorkerHttp + PortTable.WorkerHttpStride * Next(_httpServers, slot))
                : 0,
            Bootstrap = bootstrap,
            Nccl = Take(slot, PortTable.SglangNccl + process),
        };
    }

    private int Take(int slot, int candidate)
    {
        if (ports.Take(slot, candidate) is { } port)
            return port;
        findings.Error(
            "SRT1040",
            "Deployment",
            $"The job has {_processes} worker processes and no port from {candidate} up to {PortTable.Largest} is left "
                + $"on node {slot}.",
            "Split the job.");
        return 0;
    }

    private static int Next(Dictionary<int, int> counters, int slot)
    {
        var count = counters.GetValueOrDefault(slot);
        counters[slot] = count + 1;
        return count;
    }
}
