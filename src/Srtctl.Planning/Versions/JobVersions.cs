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

    /// <summary>
    /// The version of a program that comes with the engine: its own where the identity tells it, else the engine's with
    /// the engine's name before it, as catalogs call it: <c>sglang-0.5.8</c>.
    /// </summary>
    /// <param name="framework">The program as <c>identity.frameworks</c> names it.</param>
    /// <param name="engine">The engine likewise.</param>
    /// <param name="job">The job.</param>
    /// <param name="cluster">Says which image an alias stands for.</param>
    public static FrameworkVersion? FindCompanion(string framework, string engine, Job job, ClusterSettings cluster)
    {
        if (job.Identity?.Frameworks.TryGetValue(framework, out var said) == true)
            return new FrameworkVersion(framework, said.Trim().TrimStart('v'), VersionSource.Identity, said);
        return Find(engine, job, cluster) is { } carrier
            ? new FrameworkVersion(
                framework, $"{engine}-{carrier.Version}", VersionSource.Engine, $"{engine} {carrier.Version}")
            : null;
    }

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
