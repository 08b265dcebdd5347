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
    /// <summary>What every Dynamo program gets.</summary>
    /// <param name="job">The job.</param>
    /// <param name="service">Name of the program in traces, for example <c>dynamo-prefill</c>.</param>
    /// <param name="environment">The list to add to.</param>
    public static void Add(ResolvedJob job, string service, EnvironmentList environment)
    {
        var infrastructure = TextPart.Address(job.Layout.Roles.Infrastructure);
        environment
            .Set("ETCD_ENDPOINTS", PlanText.Of($"http://{infrastructure}:{PortTable.Etcd}"), Origin.Planner)
            .Set("NATS_SERVER", PlanText.Of($"nats://{infrastructure}:{PortTable.Nats}"), Origin.Planner)
            .Set("DYN_REQUEST_PLANE", job.Frontend.RequestPlane(job), Origin.Job)
            .Set("DYN_SKIP_SGLANG_LOG_FORMATTING", "1", Origin.Engine);
        if ((job.Job.Frontend as DynamoFrontend)?.EventPlane is { } plane)
            environment.Set("DYN_EVENT_PLANE", plane.ToString().ToLowerInvariant(), Origin.Job);
        if (job.Job.Tracing is { } tracing)
            environment
                .Set("DYN_LOGGING_JSONL", "1", Origin.Planner)
                .Set("OTEL_EXPORT_ENABLED", "1", Origin.Planner)
                .Set("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", tracing.Endpoint, Origin.Job)
                .Set("OTEL_SERVICE_NAME", service, Origin.Planner);
        if ((job.Job.Frontend as DynamoFrontend)?.Installation is DynamoWheel { Version: var version })
            environment
                .Set("DYNAMO_WHEEL_NAME", $"ai_dynamo-{version}-py3-none-any.whl", Origin.Job)
                .Set("DYNAMO_VERSION", version, Origin.Job);
        if (job.SetupScript is { } script)
            environment.Set(
                WorkerPreamble.SetupScriptVariable, PlanText.Of($"{job.Paths.Setup}/{script}"), Origin.Planner);
    }

    public static EnvironmentList Frontend(ResolvedJob job, int slot)
    {
        var environment = new EnvironmentList();
        Add(job, "dynamo-frontend", environment);
        var nodeId = WorkerEnvironment.NodeId(job.Layout, slot);
        return environment.Set(job.Job.Environment, slot, nodeId).Set(job.Job.Frontend.Environment, slot, nodeId);
    }
}
