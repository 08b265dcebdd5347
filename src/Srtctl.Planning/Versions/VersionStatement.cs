using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Checks.Flags;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;

namespace Srtctl.Planning.Versions;

/// <summary>Which version of a catalog a job's flags are checked against, and what is known about it.</summary>
/// <param name="Catalog">Name of the catalog.</param>
/// <param name="Version">The version; null when nothing tells it.</param>
/// <param name="Facts">
/// <c>exact</c>, <c>between 0.5.6.post2 and 0.5.7</c>, <c>the image's own</c>, or <c>not known</c>.
/// </param>
/// <param name="Accepted">
/// When nothing can be said about the version: the covered versions whose facts are exact and that accept the job.
/// </param>
public sealed record VersionStatement(
    string Catalog, FrameworkVersion? Version, string Facts, EquatableArray<string> Accepted)
{
    /// <summary>What can be said about the programs of a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cluster">The site's settings.</param>
    /// <param name="imports">What images said about their own flags.</param>
    public static EquatableArray<VersionStatement> Of(
        Job job, ClusterSettings cluster, EquatableArray<VersionFlags> imports = default)
    {
        if (EngineRegistry.For(job.Deployment.Pools.First().Pool.Options) is not { } engine
            || FrontendRegistry.For(job.Frontend) is not { } frontend)
            return [];
        var worker = JobPrograms.Of(engine.Program(frontend.Runtime), engine.Framework, job, cluster, imports);
        var others = frontend.Reader is { } reader
            ? JobPrograms.Of(reader, engine.Framework, job, cluster, imports).Catalogs
            : [];
        return EquatableArray.From(worker.Catalogs.Concat(others).Select(facts => new VersionStatement(
            facts.Catalog, facts.Version, facts.Import is null ? Words(facts.Evidence) : "the image's own",
            facts is { Evidence: null, Import: null } ? AcceptingVersions.Of(facts.Catalog, job, cluster) : [])));
    }

    private static string Words(VersionEvidence? evidence) => evidence switch
    {
        null => "not known",
        { IsExact: true } => "exact",
        _ => $"between {evidence.Catalog.Versions[evidence.First].Version} and "
            + evidence.Catalog.Versions[evidence.Last].Version,
    };
}
