using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Versions;

/// <summary>
/// Tells which versions a job runs: from its own words, its identity, its image, its release of Dynamo.
/// </summary>
public static class JobVersions
{
    /// <summary>The version of an engine or of Dynamo; null when nothing tells it.</summary>
    /// <param name="framework">As in <c>identity.frameworks</c>.</param>
    /// <param name="job">The job.</param>
    /// <param name="cluster">Says which image an alias stands for.</param>
    public static FrameworkVersion? Find(string framework, Job job, ClusterSettings cluster) =>
        Clues(job, cluster).Find(framework);

    private static VersionClues Clues(Job job, ClusterSettings cluster)
    {
        string?[] images =
        [
            job.Identity?.ContainerImage, job.Container, cluster.Containers.GetValueOrDefault(job.Container),
        ];
        var installation = (job.Frontend as DynamoFrontend)?.Installation;
        return new VersionClues
        {
            Stated = job.EngineVersion,
            Identity = job.Identity?.Frameworks ?? EquatableMap<string, string>.Empty,
            Images = EquatableArray.From(images.OfType<string>()),
            Installed = installation switch
            {
                DynamoRelease release => release.Version,
                DynamoWheel wheel => wheel.Version,
                DynamoCommit commit => commit.Hash,
                _ => null,
            },
            TakesDynamoFromImage = installation is DynamoFromImage,
        };
    }
}
