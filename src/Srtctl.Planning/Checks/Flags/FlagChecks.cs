using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Every flag a job says, against the version of the program that reads it.</summary>
internal static class FlagChecks
{
    /// <summary>Checks all flags.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cluster">The site's settings.</param>
    /// <param name="imports">What images said about their own flags.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="supposed">A version to suppose for one catalog; null for those that the job runs.</param>
    public static void Run(
        Job job,
        ClusterSettings cluster,
        EquatableArray<VersionFlags> imports,
        Findings findings,
        VersionEvidence? supposed = null)
    {
        if (EngineRegistry.For(job.Deployment.Pools.First().Pool.Options) is not { } engine
            || FrontendRegistry.For(job.Frontend) is not { } frontend)
            return;
        var program = JobPrograms.Of(engine.Program(frontend.Runtime), engine.Framework, job, cluster, imports)
            .Suppose(supposed);
        NestedChecks.Run(job, cluster, engine, program, findings);
        foreach (var (role, pool) in job.Deployment.Pools)
        {
            FalseRules.Check(pool.Options, $"Deployment.{role}.Options", program, findings);
            if (pool.Worker is { } worker)
                FalseRules.Check(worker, $"Deployment.{role}.Worker", program, findings);
            FlagRules.Check(CommandFlags.Of(pool.Options, $"Deployment.{role}.Options")
                .Concat(CommandFlags.Of(pool.Worker, $"Deployment.{role}.Worker")), program, findings);
        }

        if (frontend.Reader is { } reader)
            FlagRules.Check(
                CommandFlags.Of(frontend.Options(job), "Frontend.Options"),
                JobPrograms.Of(reader, engine.Framework, job, cluster, imports).Suppose(supposed), findings);
    }
}
