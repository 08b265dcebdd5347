using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Placement;

/// <summary>One process of a worker.</summary>
/// <param name="Endpoint">The worker.</param>
/// <param name="Rank">Position among the worker's processes; 0 is the leader.</param>
/// <param name="Slot">Its node.</param>
/// <param name="Gpus">Its GPUs on that node.</param>
/// <param name="Ports">Its ports.</param>
public sealed record WorkerRank(
    WorkerEndpoint Endpoint, int Rank, int Slot, EquatableArray<int> Gpus, WorkerPorts Ports)
{
    /// <summary>First data-parallel rank of a process that serves its own ranks; null for other processes.</summary>
    public int? DataParallelRank { get; init; }

    /// <summary>Whether other processes of the worker run on its node.</summary>
    public bool SharesNode { get; init; }

    /// <summary>True for rank 0.</summary>
    public bool IsLeader => Rank == 0;

    /// <summary>Whether it registers with the frontend by itself.</summary>
    public bool Registers => IsLeader || DataParallelRank is not null;

    /// <summary>Name in the plan: <c>decode[0]</c> for a leader, <c>decode[0].1</c> for its second process.</summary>
    public string Name => IsLeader
        ? $"{Endpoint.Role.Word()}[{Endpoint.Index}]"
        : $"{Endpoint.Role.Word()}[{Endpoint.Index}].{Rank}";

    /// <summary>
    /// Begin of the names of its files: <c>node_decode_w0</c>, with the rank where a node has several.
    /// </summary>
    public PlanText FileStem => PlanText.Of(
        $"{TextPart.Host(Slot)}_{Endpoint.Role.Word()}_w{Endpoint.Index}{(SharesNode ? $"_r{Rank}" : "")}");
}
