using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Versions;

/// <summary>
/// Tells which versions a job runs: from its own words, its identity, its image, its release of Dynamo.
/// </summary>
public static class JobVersions
{
    private const string Dynamo = "dynamo";

    /// <summary>The version of an engine or of Dynamo; null when nothing tells it.</summary>
    /// <param name="framework">As in <c>identity.frameworks</c>.</param>
    /// <param name="job">The job.</param>
    /// <param name="cluster">Says which image an alias stands for.</param>
    public static FrameworkVersion? Find(string framework, Job job, ClusterSettings cluster) =>
        framework == Dynamo ? OfDynamo(job, cluster) : OfEngine(framework, job, cluster);

    /// <summary>Dynamo that is installed into an image says nothing about the engine that the image has.</summary>
    private static FrameworkVersion? OfEngine(string framework, Job job, ClusterSettings cluster)
    {
        if (job.EngineVersion is { } stated)
            return new(framework, Plain(stated), VersionSource.Job, stated);
        if (OfIdentity(framework, job) is { } identity)
            return identity;
        if (OfImage(job, cluster) is { } image)
        {
            if (image.Framework == framework)
                return image;
            if (image.Framework == Dynamo && EnginePins.Find(image.Version, framework) is { } shipped)
                return new(framework, shipped, VersionSource.Image, image.Said);
        }

        return job.Frontend is DynamoFrontend { Installation: DynamoFromImage }
            && OfDynamo(job, cluster) is { Source: VersionSource.Identity } dynamo
            && EnginePins.Find(dynamo.Version, framework) is { } pinned
                ? new(framework, pinned, VersionSource.DynamoRelease, dynamo.Version)
                : null;
    }

    private static FrameworkVersion? OfDynamo(Job job, ClusterSettings cluster) =>
        (job.Frontend as DynamoFrontend)?.Installation switch
        {
            DynamoRelease release => Installed(release.Version),
            DynamoWheel wheel => Installed(wheel.Version),
            DynamoCommit commit => Installed(commit.Hash),
            DynamoFromImage => OfIdentity(Dynamo, job)
                ?? (OfImage(job, cluster) is { Framework: Dynamo } image ? image : null),
            _ => null,
        };

    private static FrameworkVersion Installed(string version) =>
        new(Dynamo, Plain(version), VersionSource.Job, version);

    private static FrameworkVersion? OfIdentity(string framework, Job job) =>
        job.Identity?.Frameworks.TryGetValue(framework, out var version) == true
            ? new(framework, Plain(version), VersionSource.Identity, version)
            : null;

    /// <summary>An alias is often named like its image, and the image file is not.</summary>
    private static FrameworkVersion? OfImage(Job job, ClusterSettings cluster)
    {
        string?[] names =
        [
            job.Identity?.ContainerImage, job.Container, cluster.Containers.GetValueOrDefault(job.Container),
        ];
        return names.OfType<string>()
            .Select(static name => ImageTag.Read(name) is var (framework, version)
                ? new FrameworkVersion(framework, version, VersionSource.Image, name)
                : null)
            .FirstOrDefault(static found => found is not null);
    }

    private static string Plain(string version) => version.Trim().TrimStart('v');
}
