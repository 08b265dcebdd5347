using System.Text.Json.Nodes;
using System.Text.Json;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;
using Srtctl.Planning.Rendering;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>What a plan launches, as facts, bound to the nodes of the simulation.</summary>
public static class PlannedLaunch
{
    private const string JobId = "4242";
    private const string OutputDirectory = "<OUTPUT_BASE>";

    /// <summary>The facts of a plan.</summary>
    public static LaunchFacts Of(LaunchPlan plan)
    {
        var facts = new LaunchFacts();
        var allocation = Allocation(plan.Nodes.Count);
        AddJob(facts, plan);
        PlannedPlacement.Add(facts, plan);
        var steps = new PlannedStep(facts, allocation);
        PlannedWorkers.Add(steps, plan);
        PlannedServices.Add(steps, plan);
        PlannedClient.Add(steps, plan);
        PlannedFiles.Add(facts, plan, allocation);
        PlannedOrder.Add(facts, plan);
        return facts;
    }

    private static BoundAllocation Allocation(int nodes) => new()
    {
        JobId = JobId,
        RunDirectory = "<OUTPUT_DIR>",
        Agent = "<AGENT>",
        Nodes = EquatableArray.From(Enumerable.Range(0, nodes).Select(static node =>
            new AllocatedNode(NodeNumber.Host(node), NodeNumber.Address(node)))),
    };

    private static void AddJob(LaunchFacts facts, LaunchPlan plan)
    {
        facts.Add("job", Aspect.Identity, "name", plan.Job.Name);
        facts.Add("job", Aspect.Identity, "served model", plan.Job.ServedModelName);
        var script = BatchScript.Of(plan, OutputDirectory, TemplateSet.BuiltIn).Split('\n');
        DirectiveFacts.Add(facts, script);
        HostExports.Add(facts, script);
        var metadata = PlanMetadata.Of(plan, JobId, DateTimeOffset.UnixEpoch);
        if (JsonSerializer.SerializeToNode(metadata, RunJsonContext.Default.JobMetadata) is JsonObject members)
            MetadataFacts.Add(facts, members);
    }
}
