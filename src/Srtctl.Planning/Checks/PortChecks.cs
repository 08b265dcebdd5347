using Srtctl.Model.Plans;

namespace Srtctl.Planning.Checks;

/// <summary>No two processes of a plan listen on one port of one node, and every port exists.</summary>
internal static class PortChecks
{
    public static void Run(LaunchPlan plan, Findings findings)
    {
        var owners = new Dictionary<(int Slot, int Port), string>();
        foreach (var process in plan.Processes())
            foreach (var port in process.Ports)
                Check(process, port, owners, findings);
    }

    private static void Check(
        ProcessSpec process, PortAssignment port, Dictionary<(int Slot, int Port), string> owners, Findings findings)
    {
        if (port.Port is < 1 or > 65535)
            findings.Error(
                "SRT1040", process.Name, $"Its {port.Name} port would be {port.Port}.",
                "Split the job: the port ranges are used up.");
        else if (!owners.TryAdd((process.Nodes[0], port.Port), process.Name))
            findings.Error(
                "SRT1041", process.Name,
                $"Its {port.Name} port {port.Port} on node {process.Nodes[0]} belongs to "
                    + $"{owners[(process.Nodes[0], port.Port)]}.",
                "Use fewer workers per node, or report this placement.");
    }
}
