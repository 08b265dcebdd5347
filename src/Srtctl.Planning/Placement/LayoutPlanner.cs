using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Ports;

namespace Srtctl.Planning.Placement;

/// <summary>Decides nodes, GPUs and worker ports of a job whose counts make sense.</summary>
public static class LayoutPlanner
{
    /// <summary>The layout, or null after telling <paramref name="findings"/> why there is none.</summary>
    /// <param name="job">The job.</param>
    /// <param name="heterogeneous">Whether prefill and decode are components of a heterogeneous SLURM job.</param>
    /// <param name="splitOf">How workers of a pool are divided into processes.</param>
    /// <param name="ports">Ports taken so far.</param>
    /// <param name="findings">Told what stands in the way.</param>
    public static Layout? Plan(
        Job job, bool heterogeneous, Func<PoolShape, WorkerSplit> splitOf, PortLedger ports, Findings findings)
    {
        var deployment = job.Deployment;
        var pools = EquatableArray.From(deployment.Pools.Select(pool =>
            PoolShape.Of(pool.Role, pool.Pool, job.Node.Gpus, deployment.SpreadReplicas)));
        var shared = heterogeneous ? null : SharedNodes.Needed(job, pools);
        var workerNodes = shared ?? Math.Max(1, pools.Sum(static pool => pool.Nodes));
        var roles = heterogeneous
            ? NodeRoles.Heterogeneous(job.Placement, pools[0].Nodes, pools[1].Nodes)
            : NodeRoles.Of(job.Placement, workerNodes);
        if (Allocate(job, pools, roles, shared is not null) is not { } endpoints)
        {
            findings.Error(
                "SRT1004",
                "Deployment",
                $"{pools.Sum(static pool => pool.Replicas)} workers do not fit on {workerNodes} nodes of "
                    + $"{job.Node.Gpus} GPUs: "
                + string.Join(", ", pools.Select(static pool =>
                    $"{pool.Role.Word()} has {pool.Replicas} workers of {pool.GpusPerReplica} GPUs "
                    + $"and {pool.Nodes} nodes")) + ".",
                "Give the pool more Nodes, or leave Nodes out to have them counted.");
            return null;
        }

        ReserveFixedPorts(roles, endpoints, ports);
        var splits = pools.ToDictionary(static pool => pool.Role, splitOf);
        return new Layout
        {
            Roles = roles,
            Pools = pools,
            Endpoints = endpoints,
            Ranks = new RankNumbering(new PortAllocation(ports, findings), role => splits[role]).Number(endpoints),
            GpusPerNode = job.Node.Gpus,
        };
    }

    /// <summary>Every component of a heterogeneous job is filled by its own pool.</summary>
    private static EquatableArray<WorkerEndpoint>? Allocate(
        Job job, EquatableArray<PoolShape> pools, NodeRoles roles, bool sharesNodes)
    {
        var spread = job.Deployment.SpreadReplicas;
        if (roles.Components.IsEmpty)
            return EndpointAllocator.Allocate(pools, roles.Workers, job.Node.Gpus, spread, sharesNodes);
        var endpoints = new List<WorkerEndpoint>();
        var first = 0;
        foreach (var pool in pools)
        {
            var slots = EquatableArray.From(roles.Workers.Skip(first).Take(pool.Nodes));
            if (EndpointAllocator.Allocate([pool], slots, job.Node.Gpus, spread) is not { } placed)
                return null;
            endpoints.AddRange(placed);
            first += pool.Nodes;
        }

        return EquatableArray.From(endpoints);
    }

    private static void ReserveFixedPorts(NodeRoles roles, EquatableArray<WorkerEndpoint> endpoints, PortLedger ports)
    {
        foreach (var port in (int[])[PortTable.Etcd, PortTable.EtcdPeer, PortTable.Nats])
            ports.Reserve(roles.Infrastructure, port);
        foreach (var slot in roles.Workers.Append(roles.Head))
        {
            ports.Reserve(slot, PortTable.Public);
            ports.Reserve(slot, PortTable.FrontendBehindBalancer);
        }

        foreach (var endpoint in endpoints)
            if (endpoint.Slots.Count > 1)
                ports.Reserve(endpoint.Leader, PortTable.SglangDistInit);
    }
}
