using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Settings that must fit each other: of prefill and decode, and within a role.</summary>
internal static class AgreementChecks
{
    public static void Run(Job job, Findings findings)
    {
        var pools = job.Deployment.Pools.ToArray();
        if (EngineRegistry.For(pools[0].Pool.Options) is not { } engine)
            return;
        foreach (var (role, pool) in pools)
            foreach (var needed in engine.Needed)
                AgreementRules.Check(needed, Settings(role, pool), findings);
        if (job.Deployment is Disaggregated split)
            foreach (var agreed in engine.Agreed)
                AgreementRules.Check(
                    agreed, Settings(Role.Prefill, split.Prefill), Settings(Role.Decode, split.Decode), findings);
    }

    private static RoleSettings Settings(Role role, Pool pool) => new(
        $"Deployment.{role}.Options", pool.Options.Catalog,
        path => pool.Options.Word(path), pool.Options.Extra);
}
