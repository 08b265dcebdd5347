using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>Nodes by task, and where each worker lives.</summary>
internal static class PlannedPlacement
{
    private static readonly (string Role, string Task)[] Tasks =
        [("head", "head"), ("client", "bench"), ("infrastructure", "infra")];

    public static void Add(LaunchFacts facts, LaunchPlan plan)
    {
        foreach (var (role, task) in Tasks)
            foreach (var node in plan.Nodes.Where(node => node.Roles.Contains(role)))
                facts.Add("job", Aspect.Placement, task, $"{node.Slot}");
        facts.Add("job", Aspect.Placement, "nodes", $"{plan.Allocation.Nodes}");
        facts.Add("job", Aspect.Placement, "components", string.Join(',', plan.Allocation.Components));
        foreach (var worker in PlannedProcesses.Workers(plan).GroupBy(static process => process.Worker))
        {
            var nodes = worker.SelectMany(static process => process.Spec.Nodes).Distinct().ToArray();
            facts.Add(worker.Key, Aspect.Placement, "nodes", string.Join(',', nodes));
            facts.Add(worker.Key, Aspect.Placement, "component", $"{plan.Nodes[nodes[0]].HetGroup}");
            var gpus = worker.SelectMany(static process => process.Spec.Gpus).Distinct().Order();
            facts.Add(worker.Key, Aspect.Gpus, "", string.Join(',', gpus));
        }
    }
}
