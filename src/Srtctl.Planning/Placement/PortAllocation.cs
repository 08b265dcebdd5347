using Srtctl.Planning.Ports;

namespace Srtctl.Planning.Placement;

/// <summary>
/// Ports of worker processes. Most are counted over the job or per node from a fixed number, so that they can be told
/// from outside.
/// </summary>
internal sealed class PortAllocation(PortLedger ports, Findings findings)
{
    private readonly Dictionary<int, int> _httpServers = [];
    private readonly Dictionary<int, int> _bootstrapServers = [];
    private readonly Dictionary<int, int> _coordinators = [];
    private int _processes;
    private int _kvEvents;
    private int _nixl;
    private int? _blockOfWorker;
    private int _kvbm;

    /// <summary>The port of the next HTTP server of a node.</summary>
    public int Http(int slot) =>
        Take(slot, PortTable.WorkerHttp + PortTable.WorkerHttpStride * Next(_httpServers, slot));

    /// <summary>The port of the next bootstrap server of a node.</summary>
    public int Bootstrap(int slot) => Take(slot, PortTable.Bootstrap + Next(_bootstrapServers, slot));

    /// <summary>What all processes of a worker have in common.</summary>
    public WorkerPorts Shared(WorkerEndpoint endpoint, WorkerSplit split)
    {
        _kvbm = PortTable.Kvbm + 2 * _kvEvents;
        _blockOfWorker = split.Kind is SplitKind.DataParallelPerNode or SplitKind.DataParallelPerGpu
            ? Block(endpoint.Slots, PortTable.Nixl, ref _nixl, split.DataParallel, split.UsesNixl)
            : null;
        return new WorkerPorts
        {
            System = 0,
            Http = 0,
            Bootstrap = 0,
            Nccl = 0,
            DataParallel = split.DataParallel > 0
                ? Take(endpoint.Leader, PortTable.VllmDataParallel + Next(_coordinators, endpoint.Leader))
                : 0,
            Kvbm = _kvbm < PortTable.Largest ? _kvbm : 0,
        };
    }

    /// <summary>Adds what a process has for itself.</summary>
    public WorkerPorts Complete(WorkerPorts ports, int slot, WorkerSplit split)
    {
        var process = _processes++;
        return ports with
        {
            System = Take(slot, PortTable.System + process),
            Nccl = Take(slot, PortTable.SglangNccl + process),
            Internal = PortTable.VllmInternal
                + PortTable.VllmInternalStride * (process % PortTable.VllmInternalBlocks),
            KvEvents = Block([slot], PortTable.KvEvents, ref _kvEvents, split.RanksPerProcess, split.PublishesKvEvents),
            Nixl = _blockOfWorker ?? Block([slot], PortTable.Nixl, ref _nixl, 1, split.UsesNixl),
        };
    }

    private int Block(IReadOnlyCollection<int> slots, int first, ref int counter, int count, bool needed)
    {
        var candidate = first + counter;
        counter += count;
        return !needed ? 0 : ports.TakeBlock(slots, candidate, count) ?? UsedUp(slots.First(), candidate);
    }

    private int Take(int slot, int candidate) => ports.Take(slot, candidate) ?? UsedUp(slot, candidate);

    private int UsedUp(int slot, int candidate)
    {
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
