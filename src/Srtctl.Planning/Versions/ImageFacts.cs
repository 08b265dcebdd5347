using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Versions;

/// <summary>
/// Finds what an image of a job said about its own flags. It is surer than what a catalog knows about a version: it is
/// of exactly that build.
/// </summary>
internal static class ImageFacts
{
    /// <summary>The facts about a program: of the job's image, or of the version that it states.</summary>
    /// <param name="imports">What images said.</param>
    /// <param name="catalog">Catalog of the program.</param>
    /// <param name="version">The version that the job runs; null when nothing tells it.</param>
    /// <param name="job">The job.</param>
    /// <param name="cluster">Says which image an alias stands for.</param>
    public static VersionFlags? Find(
        EquatableArray<VersionFlags> imports,
        string catalog,
        FrameworkVersion? version,
        Job job,
        ClusterSettings cluster)
    {
        if (imports.IsEmpty)
            return null;
        string?[] images =
        [
            job.Identity?.ContainerImage, job.Container, cluster.Containers.GetValueOrDefault(job.Container),
        ];
        var own = imports.Where(import => import.Catalog == catalog).ToArray();
        return Array.Find(own, import => import.Image is not null && images.Contains(import.Image))
            ?? Array.Find(own, import => import.Version == version?.Version);
    }
}
