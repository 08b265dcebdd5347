using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>The variables of one vLLM process.</summary>
internal static class VllmEnvironment
{
    /// <summary>
    /// Base of the ports vLLM looks for. Processes on several nodes must not agree on one: vLLM would try it as the
    /// rendezvous of all of them.
    /// </summary>
    public const string PortVariable = "VLLM_PORT";

    public static EquatableArray<EnvironmentVariable> Of(
        ResolvedJob job, WorkerRank rank, Pool pool, VllmDialect dialect)
    {
        var environment = WorkerEnvironment.Of(job, rank, pool, dialect.SelectsByVariable)
            .Set("DYN_VLLM_KV_EVENT_PORT", Number(rank.Ports.KvEvents), Origin.Planner)
            .Set("VLLM_NIXL_SIDE_CHANNEL_PORT", Number(rank.Ports.Nixl), Origin.Planner)
            .Set("VLLM_NIXL_SIDE_CHANNEL_HOST", TextPart.Address(rank.Slot), Origin.Planner);
        if (rank.Endpoint.Slots.Count > 1)
            environment.Remove(PortVariable);
        else
            environment.Set(PortVariable, Number(rank.Ports.Internal), Origin.Planner);
        environment.AddMooncake(job, rank);
        if (job.Job.KvStore is not null)
            environment.Set(
                "MOONCAKE_CONFIG_PATH", PlanText.Of($"{job.Paths.Logs}/{VllmStoreFile.Name}"), Origin.Planner);
        return environment.AddKvbm(rank).ToArray();
    }

    private static PlanText Number(int number) => number.ToString();
}
