using Srtctl.Model.Plans;
using Srtctl.Planning.Infrastructure;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines;

/// <summary>Where workers find the Mooncake store they share.</summary>
internal static class MooncakeEnvironment
{
    /// <summary>Adds the variables when the job has a store; addresses of the master always win.</summary>
    public static EnvironmentList AddMooncake(this EnvironmentList environment, ResolvedJob job, WorkerRank rank)
    {
        if (job.Job.KvStore is not { } store)
            return environment;
        return environment
            .Set("MOONCAKE_LOCAL_HOSTNAME", TextPart.Address(rank.Slot), Origin.Planner)
            .Set(store.Environment, rank.Slot, WorkerEnvironment.NodeId(job.Layout, rank.Slot))
            .Set("MOONCAKE_MASTER", MooncakeMaster.Address(job), Origin.Planner)
            .Set("MOONCAKE_TE_META_DATA_SERVER", MooncakeMaster.MetadataUrl(job), Origin.Planner);
    }
}
