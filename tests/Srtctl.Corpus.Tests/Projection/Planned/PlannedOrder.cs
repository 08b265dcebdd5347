using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The order in which kinds of processes start.</summary>
internal static class PlannedOrder
{
    public static void Add(LaunchFacts facts, LaunchPlan plan)
    {
        facts.Add("job", Aspect.Order, "kinds", StartOrder.Of(plan.Stages.SelectMany(static stage =>
            stage.Processes.Select(process => Kind(stage, process)))));
        facts.Add("job", Aspect.Order, "workers", StartOrder.Of(PlannedProcesses.Workers(plan)
            .Select(static worker => string.Join('+', worker.Spec.Nodes))));
    }

    private static string Kind(Stage stage, ProcessSpec process) => process switch
    {
        { Role: "load-balancer" } => "nginx",
        { Role: "frontend" } => "frontends",
        { Name: "mooncake-master" } => "mooncake",
        _ => stage.Name,
    };
}
