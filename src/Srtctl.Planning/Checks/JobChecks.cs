using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Checks.Flags;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;

namespace Srtctl.Planning.Checks;

/// <summary>Everything that can be said about a job before anything is placed.</summary>
internal static class JobChecks
{
    public static void Run(
        Job job, ClusterSettings cluster, EquatableArray<VersionFlags> imports, Findings findings)
    {
        NameChecks.Run(job, findings);
        PoolChecks.Run(job, findings);
        PlacementChecks.Run(job, findings);
        EnvironmentChecks.Run(job, findings);
        MountChecks.Run(job, cluster, findings);
        SlurmChecks.Run(job, cluster, findings);
        ExtraFlagChecks.Run(job, findings);
        FrontendChecks.Run(job, findings);
        BenchmarkChecks.Run(job, findings);
        Combination(job, findings);
        EngineSettingsChecks.Run(job, findings);
        FlagChecks.Run(job, cluster, imports, findings);
        AgreementChecks.Run(job, findings);
    }

    private static void Combination(Job job, Findings findings)
    {
        var engines = job.Deployment.Pools.Select(static pool => EngineRegistry.For(pool.Pool.Options)).Distinct()
            .ToArray();
        if (engines.Length > 1)
            findings.Error(
                "SRT1090", "Deployment",
                "The pools use different engines: "
                    + $"{string.Join(", ", engines.Select(static engine => engine?.Name ?? "unknown"))}.",
                "Give all pools options of one engine.");
        else if (engines is [null])
            findings.Error(
                "SRT1090", "Deployment", $"No engine knows {job.Deployment.Pools.First().Pool.Options.GetType().Name}.",
                $"Use options of {string.Join(", ", EngineRegistry.All.Select(static engine => engine.Name))}.");
        if (FrontendRegistry.For(job.Frontend) is not { } frontend)
            findings.Error(
                "SRT1010", "Frontend", $"No planner knows {job.Frontend.GetType().Name}.",
                "Use a registered frontend.");
        else if (engines is [{ } engine] && !engine.Runtimes.Contains(frontend.Runtime))
            findings.Error(
                "SRT1010", "Frontend", $"The {frontend.Word} frontend cannot drive {engine.Name} workers.",
                $"Frontends for {engine.Name}: {FrontendsFor(engine)}.");
    }

    private static string FrontendsFor(IEnginePlanner engine) => string.Join(
        ", ",
        FrontendRegistry.All.Where(one => engine.Runtimes.Contains(one.Runtime)).Select(static one => one.Word));
}
