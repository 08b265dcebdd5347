using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>Tells what a lost node takes along.</summary>
internal static class NodeLoss
{
    /// <summary>The incident: it dates from when the node was last heard of, so that it explains what ended after that.</summary>
    public static Incident Of(LaunchPlan plan, BoundAllocation allocation, string host, DateTimeOffset lastHeard)
    {
        var slot = allocation.Nodes.Select(static (node, index) => (node.Host, index)).First(node => node.Host == host).index;
        var victims = plan.Processes()
            .Where(process => process.Nodes.Contains(slot))
            .Select(static process => process.Name)
            .ToList();
        var loss = victims.Count == 0 ? "nothing of the job ran there" : $"{string.Join(", ", victims)} ran there";
        return new Incident(IncidentKind.NodeLost, lastHeard, new RunFailure
        {
            Kind = "node-lost",
            Code = "SRT3014",
            Message = $"Node {host} was last heard of at {lastHeard:HH:mm:ss} UTC and is given up; {loss}.",
            Process = victims.FirstOrDefault(),
            Node = host,
        });
    }
}
