using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Gives what is known about the programs of a job.</summary>
internal static class JobPrograms
{
    /// <summary>The facts about a program of a job.</summary>
    /// <param name="reader">The program.</param>
    /// <param name="engine">The engine as <c>identity.frameworks</c> names it.</param>
    /// <param name="job">The job.</param>
    /// <param name="cluster">The site's settings.</param>
    /// <param name="imports">What images said about their own flags.</param>
    public static ProgramFacts Of(
        FlagReader reader, string engine, Job job, ClusterSettings cluster, EquatableArray<VersionFlags> imports) =>
        new(reader, EquatableArray.From(reader.Catalogs.Select(catalog =>
        {
            var version = reader.Framework is { } own
                ? JobVersions.FindCompanion(own, engine, job, cluster)
                : JobVersions.Find(CatalogFacts.Framework(catalog, engine), job, cluster);
            return ImageFacts.Find(imports, catalog, version, job, cluster) is { } import
                ? new CatalogFacts(catalog, version, null) { Import = import }
                : CatalogFacts.Of(catalog, version);
        })));
}
