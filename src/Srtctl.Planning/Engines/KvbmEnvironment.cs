using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Engines;

/// <summary>Where the processes of a worker find its KVBM leader (Dynamo's KV block manager).</summary>
internal static class KvbmEnvironment
{
    private const string Connector = "DYN_CONNECTOR";

    /// <summary>Adds the variables when the worker's own say that it uses KVBM; a person's values stay.</summary>
    public static EnvironmentList AddKvbm(this EnvironmentList environment, WorkerRank rank)
    {
        if (!environment.Says(Connector, "kvbm"))
            return environment;
        if (rank.Endpoint.Slots.Count > 1)
            environment.SetMissing(
                "DYN_KVBM_LEADER_ZMQ_HOST", TextPart.Address(rank.Endpoint.Leader), Origin.Planner);
        return rank.Ports.Kvbm == 0
            ? environment
            : environment
                .SetMissing("DYN_KVBM_LEADER_ZMQ_PUB_PORT", Number(rank.Ports.Kvbm), Origin.Planner)
                .SetMissing("DYN_KVBM_LEADER_ZMQ_ACK_PORT", Number(rank.Ports.Kvbm + 1), Origin.Planner);
    }

    private static PlanText Number(int number) => number.ToString();
}
