using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Placement;

/// <summary>Where everything runs.</summary>
public sealed record Layout
{
    /// <summary>Slots by task.</summary>
    public required NodeRoles Roles { get; init; }

    /// <summary>The pools in numbers.</summary>
    public required EquatableArray<PoolShape> Pools { get; init; }

    /// <summary>All workers in placement order.</summary>
    public required EquatableArray<WorkerEndpoint> Endpoints { get; init; }

    /// <summary>All worker processes in start order.</summary>
    public required EquatableArray<WorkerRank> Ranks { get; init; }

    /// <summary>GPUs of a node.</summary>
    public required int GpusPerNode { get; init; }

    /// <summary>Number of workers with a role.</summary>
    public int Count(Role role) => Endpoints.Count(endpoint => endpoint.Role == role);

    /// <summary>Number of processes of a role that register with the frontend.</summary>
    public int Registrations(Role role) => Ranks.Count(rank => rank.Registers && rank.Endpoint.Role == role);

    /// <summary>Leader processes of a role, by index.</summary>
    public IEnumerable<WorkerRank> Leaders(Role role) =>
        Ranks.Where(rank => rank.IsLeader && rank.Endpoint.Role == role);
}
