using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Checks.Flags;

namespace Srtctl.Planning.Versions;

/// <summary>The versions that a job could run as far as its flags go.</summary>
internal static class AcceptingVersions
{
    /// <summary>Covered versions of a catalog, with exact facts, that take every flag that the job says.</summary>
    public static EquatableArray<string> Of(string catalog, Job job, ClusterSettings cluster) =>
        EquatableArray.From(
            from covered in FlagTable.Find(catalog)?.Versions ?? []
            let evidence = VersionEvidence.Of(catalog, covered.Version)
            where evidence is { IsExact: true } && Accepts(evidence, job, cluster)
            select covered.Version);

    private static bool Accepts(VersionEvidence evidence, Job job, ClusterSettings cluster)
    {
        var findings = new Findings();
        FlagChecks.Run(job, cluster, [], findings, evidence);
        return !findings.HasErrors;
    }
}
