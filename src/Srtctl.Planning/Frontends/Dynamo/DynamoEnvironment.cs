using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Frontends.Dynamo;

/// <summary>Variables through which Dynamo's programs find each other.</summary>
internal static class DynamoEnvironment
{
    public static void AddDiscovery(ResolvedJob job, EnvironmentList environment)
    {
        var infrastructure = TextPart.Address(job.Layout.Roles.Infrastructure);
        environment
            .Set("ETCD_ENDPOINTS", PlanText.Of($"http://{infrastructure}:{PortTable.Etcd}"), Origin.Planner)
            .Set("NATS_SERVER", PlanText.Of($"nats://{infrastructure}:{PortTable.Nats}"), Origin.Planner)
            .Set("DYN_REQUEST_PLANE", job.Frontend.RequestPlane(job), Origin.Job)
            .Set("DYN_SKIP_SGLANG_LOG_FORMATTING", "1", Origin.Engine);
        if ((job.Job.Frontend as DynamoFrontend)?.EventPlane is { } plane)
            environment.Set("DYN_EVENT_PLANE", plane.ToString().ToLowerInvariant(), Origin.Job);
        if (job.SetupScript is { } script)
            environment.Set(
                WorkerPreamble.SetupScriptVariable, PlanText.Of($"{job.Paths.Setup}/{script}"), Origin.Planner);
    }

    public static EnvironmentList Frontend(ResolvedJob job, int slot)
    {
        var environment = new EnvironmentList();
        AddDiscovery(job, environment);
        var nodeId = WorkerEnvironment.NodeId(job.Layout, slot);
        return environment.Set(job.Job.Environment, slot, nodeId).Set(job.Job.Frontend.Environment, slot, nodeId);
    }
}
