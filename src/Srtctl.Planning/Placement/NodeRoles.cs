using Srtctl.Model.Collections;
using JobPlacement = Srtctl.Model.Jobs.Placement;

namespace Srtctl.Planning.Placement;

/// <summary>Which slot has which task beside workers.</summary>
/// <param name="Nodes">Nodes of the job.</param>
/// <param name="Head">Load balancer or single frontend.</param>
/// <param name="Infrastructure">etcd and NATS.</param>
/// <param name="Client">Benchmark client, when it is not placed by a worker.</param>
/// <param name="Workers">Nodes for workers, in order.</param>
public sealed record NodeRoles(int Nodes, int Head, int Infrastructure, int Client, EquatableArray<int> Workers)
{
    /// <summary>Nodes of each component of a heterogeneous job; empty for an ordinary one.</summary>
    public EquatableArray<int> Components { get; init; }

    /// <summary>
    /// Reserves nodes around the workers: infrastructure and frontend in front, the client last, because the agent
    /// itself
    /// runs on the first node. Roles that share one reserved node take the last one if the client is among them.
    /// </summary>
    /// <param name="placement">What the job wishes.</param>
    /// <param name="workerNodes">Nodes the workers need.</param>
    public static NodeRoles Of(JobPlacement placement, int workerNodes)
    {
        bool[] wishes = [placement.DedicatedInfrastructure, placement.DedicatedFrontend, placement.DedicatedClient];
        var wished = wishes.Count(static wish => wish);
        return wished == 0 ? Shared(workerNodes)
            : placement.ShareDedicatedNode ? OneReserved(placement, workerNodes)
            : EachReserved(placement, workerNodes, wished);
    }

    /// <summary>
    /// A heterogeneous job: prefill nodes, with the reserved infrastructure node in front of them, are the first
    /// component, decode nodes the second.
    /// </summary>
    /// <param name="placement">What the job wishes; frontend and client have no node of their own.</param>
    /// <param name="prefillNodes">Nodes of prefill workers.</param>
    /// <param name="decodeNodes">Nodes of decode workers.</param>
    public static NodeRoles Heterogeneous(JobPlacement placement, int prefillNodes, int decodeNodes)
    {
        var reserved = placement.DedicatedInfrastructure ? 1 : 0;
        var workers = prefillNodes + decodeNodes;
        return new(reserved + workers, reserved, 0, reserved, Range(reserved, workers))
        {
            Components = [reserved + prefillNodes, decodeNodes],
        };
    }

    /// <summary>Component that a slot belongs to; null for an ordinary job.</summary>
    public int? ComponentOf(int slot)
    {
        if (Components.IsEmpty)
            return null;
        var component = 0;
        for (var end = Components[0]; slot >= end; end += Components[component])
            component++;
        return component;
    }

    /// <summary>Nodes that a placement reserves beside the workers'.</summary>
    public static int Reserved(JobPlacement placement) => Of(placement, 1).Nodes - 1;

    private static NodeRoles Shared(int workerNodes) => new(workerNodes, 0, 0, 0, Range(0, workerNodes));

    private static NodeRoles OneReserved(JobPlacement placement, int workerNodes)
    {
        var last = placement.DedicatedClient;
        var reserved = last ? workerNodes : 0;
        var workers = Range(last ? 0 : 1, workerNodes);
        var head = placement.DedicatedFrontend ? reserved : workers[0];
        return new(
            workerNodes + 1,
            head,
            placement.DedicatedInfrastructure ? reserved : head,
            placement.DedicatedClient ? reserved : head,
            workers);
    }

    private static NodeRoles EachReserved(JobPlacement placement, int workerNodes, int wished)
    {
        var front = 0;
        int? infrastructure = placement.DedicatedInfrastructure ? front++ : null;
        int? frontend = placement.DedicatedFrontend ? front++ : null;
        var nodes = workerNodes + wished;
        var head = frontend ?? front;
        return new(
            nodes,
            head,
            infrastructure ?? head,
            placement.DedicatedClient ? nodes - 1 : head,
            Range(front, workerNodes));
    }

    private static EquatableArray<int> Range(int first, int count) =>
        EquatableArray.From(Enumerable.Range(first, count));
}
