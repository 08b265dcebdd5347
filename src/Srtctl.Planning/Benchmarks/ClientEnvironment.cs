using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>Variables that tell a client where the service and its workers are.</summary>
internal static class ClientEnvironment
{
    public static EnvironmentList Of(ResolvedJob job, FrontendLayout frontends, int slot, IBenchmarkPlanner planner)
    {
        var environment = new EnvironmentList();
        ProfilingVariables.Add(job, planner, environment);
        foreach (var role in (Role[])[Role.Prefill, Role.Decode, Role.Aggregated])
            AddEndpoints(job, role, environment);
        environment
            .Set("SRTCTL_FRONTEND_TYPE", job.Frontend.Word, Origin.Planner)
            .Set("SRT_FRONTEND_HOST", TextPart.Address(frontends.Public), Origin.Planner)
            .Set("SRT_FRONTEND_PORT", PortTable.Public.ToString(), Origin.Planner)
            .Set(job.Job.Environment, slot, WorkerEnvironment.NodeId(job.Layout, slot));
        var metrics = MetricsAddresses.Of(job, planner.Metrics);
        return metrics.Count == 0 ? environment : environment
            .Set("AIPERF_SERVER_METRICS_URLS", WorkerAddresses.List(metrics), Origin.Planner);
    }

    private static void AddEndpoints(ResolvedJob job, Role role, EnvironmentList environment)
    {
        var leaders = job.Layout.Leaders(role).ToArray();
        if (leaders.Length == 0)
            return;
        var word = role.Word().ToUpperInvariant();
        environment
            .Set($"SRT_{word}_IPS", WorkerAddresses.Hosts(leaders), Origin.Planner)
            .Set($"SRT_{word}_ENDPOINTS", WorkerAddresses.Endpoints(job, leaders), Origin.Planner);
    }
}
