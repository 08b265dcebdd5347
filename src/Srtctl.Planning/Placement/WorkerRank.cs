namespace Srtctl.Planning.Placement;

/// <summary>One process of a worker: the part of an endpoint on one node.</summary>
/// <param name="Endpoint">The worker.</param>
/// <param name="Rank">Position of the node in the endpoint; 0 is the leader.</param>
/// <param name="Ports">Its ports.</param>
public sealed record WorkerRank(WorkerEndpoint Endpoint, int Rank, WorkerPorts Ports)
{
    /// <summary>Its node.</summary>
    public int Slot => Endpoint.Slots[Rank];

    /// <summary>True for rank 0.</summary>
    public bool IsLeader => Rank == 0;

    /// <summary>Name in the plan: <c>decode[0]</c> for a leader, <c>decode[0].1</c> for its second node.</summary>
    public string Name => IsLeader
        ? $"{Endpoint.Role.Word()}[{Endpoint.Index}]"
        : $"{Endpoint.Role.Word()}[{Endpoint.Index}].{Rank}";
}
