using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Ports;

namespace Srtctl.Planning.Placement;

/// <summary>Decides nodes, GPUs and worker ports of a job whose counts make sense.</summary>
public static class LayoutPlanner
{
    /// <summary>The layout, or null after telling <paramref name="findings"/> why there is none.</summary>
    public static Layout? Plan(Job job, PortLedger ports, Findings findings)
    {
        var deployment = job.Deployment;
        var pools = EquatableArray.From(deployment.Pools.Select(pool =>
            PoolShape.Of(pool.Role, pool.Pool, job.Node.Gpus, deployment.SpreadReplicas)));
        var workerNodes = Math.Max(1, pools.Sum(static pool => pool.Nodes));
        var roles = NodeRoles.Of(job.Placement, workerNodes);
        var placed = EndpointAllocator.Allocate(pools, roles.Workers, job.Node.Gpus, deployment.SpreadReplicas);
        if (placed is not { } endpoints)
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
        return new Layout
        {
            Roles = roles,
            Pools = pools,
            Endpoints = endpoints,
            Ranks = new RankNumbering(ports, findings).Number(endpoints),
            GpusPerNode = job.Node.Gpus,
        };
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
