using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;

namespace Srtctl.Planning.Checks;

/// <summary>Settings beside an engine's flags that only some engines know.</summary>
internal static class EngineSettingsChecks
{
    public static void Run(Job job, Findings findings)
    {
        var engine = EngineRegistry.For(job.Deployment.Pools.First().Pool.Options);
        if (engine is null)
            return;
        if (job.Launch is { } launch && !engine.Owns(launch))
            findings.Error(
                "SRT1125", "Launch", $"{launch.GetType().Name} does not belong to {engine.Name}.",
                "Use the settings of the job's engine, or leave them out.");
        if (job.KvStore is not null)
            CheckStore(job, engine, findings);
    }

    private static void CheckStore(Job job, IEnginePlanner engine, Findings findings)
    {
        if (!engine.SharesKvCache)
            findings.Error(
                "SRT1124", "KvStore", $"Workers of {engine.Name} cannot share KV cache through a Mooncake store.",
                "Leave KvStore out.");
        else if (job.Deployment is Disaggregated
            && !job.Deployment.Pools.Any(pool => engine.TransfersThroughMooncake(pool.Pool.Options)))
            findings.Error(
                "SRT1124", "KvStore", "Neither prefill nor decode workers use Mooncake to hand KV cache on.",
                "Choose Mooncake for their transfers, or leave KvStore out.");
    }
}
