using Srtctl.Model.Collections;

namespace Srtctl.Planning.Versions;

/// <summary>All that a job says about the versions it runs. Analyzers are built from this file too.</summary>
internal sealed record VersionClues
{
    private const string Dynamo = "dynamo";

    /// <summary>The job's own statement about its engine; null for none.</summary>
    public string? Stated { get; init; }

    /// <summary>Versions by framework, from the job's identity.</summary>
    public EquatableMap<string, string> Identity { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Names of the image, the surest first.</summary>
    public EquatableArray<string> Images { get; init; }

    /// <summary>What is installed of Dynamo into the image: a release or a commit; null for nothing.</summary>
    public string? Installed { get; init; }

    /// <summary>Whether the job runs the Dynamo that is in its image.</summary>
    public bool TakesDynamoFromImage { get; init; }

    /// <summary>The version of an engine or of Dynamo; null when nothing tells it.</summary>
    /// <param name="framework">As in <c>identity.frameworks</c>.</param>
    public FrameworkVersion? Find(string framework) => framework == Dynamo ? OfDynamo() : OfEngine(framework);

    /// <summary>Dynamo that is installed into an image says nothing about the engine that the image has.</summary>
    private FrameworkVersion? OfEngine(string framework)
    {
        if (Stated is { } stated)
            return new(framework, Plain(stated), VersionSource.Job, stated);
        if (OfIdentity(framework) is { } identity)
            return identity;
        if (OfImage() is { } image)
        {
            if (image.Framework == framework)
                return image;
            if (image.Framework == Dynamo && EnginePins.Find(image.Version, framework) is { } shipped)
                return new(framework, shipped, VersionSource.Image, image.Said);
        }

        return TakesDynamoFromImage && OfDynamo() is { Source: VersionSource.Identity } dynamo
            && EnginePins.Find(dynamo.Version, framework) is { } pinned
                ? new(framework, pinned, VersionSource.DynamoRelease, dynamo.Version)
                : null;
    }

    private FrameworkVersion? OfDynamo()
    {
        if (Installed is { } version)
            return new(Dynamo, Plain(version), VersionSource.Job, version);
        return TakesDynamoFromImage
            ? OfIdentity(Dynamo) ?? (OfImage() is { Framework: Dynamo } image ? image : null)
            : null;
    }

    private FrameworkVersion? OfIdentity(string framework) =>
        Identity.TryGetValue(framework, out var version)
            ? new(framework, Plain(version), VersionSource.Identity, version)
            : null;

    /// <summary>An alias is often named like its image, and the image file is not.</summary>
    private FrameworkVersion? OfImage() => Images
        .Select(static name => ImageTag.Read(name) is var (framework, version)
            ? new FrameworkVersion(framework, version, VersionSource.Image, name)
            : null)
        .FirstOrDefault(static found => found is not null);

    private static string Plain(string version) => version.Trim().TrimStart('v');
}
