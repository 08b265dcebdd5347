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
    public static EnvironmentList Of(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        var environment = new EnvironmentList();
        foreach (var role in (Role[])[Role.Prefill, Role.Decode, Role.Aggregated])
            AddEndpoints(job, role, environment);
        return environment
            .Set("SRTCTL_FRONTEND_TYPE", job.Frontend.Word, Origin.Planner)
            .Set("SRT_FRONTEND_HOST", TextPart.Address(frontends.Public), Origin.Planner)
            .Set("SRT_FRONTEND_PORT", PortTable.Public.ToString(), Origin.Planner)
            .Set(job.Job.Environment, slot, WorkerEnvironment.NodeId(job.Layout, slot));
    }

    private static void AddEndpoints(ResolvedJob job, Role role, EnvironmentList environment)
    {
        var leaders = job.Layout.Leaders(role).ToArray();
        if (leaders.Length == 0)
            return;
        var word = role.Word().ToUpperInvariant();
        environment
            .Set($"SRT_{word}_IPS", List(leaders, static leader => TextPart.Address(leader.Slot)), Origin.Planner)
            .Set($"SRT_{word}_ENDPOINTS", List(leaders, leader => PlanText.Of(
                $"{TextPart.Address(leader.Slot)}:{Port(job, leader)}")), Origin.Planner);
    }

    private static int Port(ResolvedJob job, WorkerRank leader) =>
        job.Frontend.Runtime == WorkerRuntime.Dynamo ? leader.Ports.System : job.Frontend.HttpPort(job, leader);

    private static PlanText List(WorkerRank[] leaders, Func<WorkerRank, PlanText> text) => PlanText.From(
        leaders.SelectMany((leader, index) => PlanText.Of($"{(index == 0 ? "" : ",")}{text(leader)}").Parts));
}
