using Srtctl.Model.Options;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>What is known about the flags of one catalog in the version that a job runs.</summary>
/// <param name="Catalog">Name of the catalog.</param>
/// <param name="Version">The version; null when nothing tells it.</param>
/// <param name="Evidence">What the catalog knows about it; null when it is not known.</param>
internal sealed record CatalogFacts(string Catalog, FrameworkVersion? Version, VersionEvidence? Evidence)
{
    private const string DynamoCatalogs = "dynamo-";

    /// <summary>What the image said itself; null when it was not asked. Then there is no evidence beside it.</summary>
    public VersionFlags? Import { get; init; }

    /// <summary>Whether both the version and its facts are certain, so that a job can be refused for them.</summary>
    public bool IsSure => Evidence is { IsExact: true } && Version is { Source: < VersionSource.DynamoRelease };

    /// <summary>The version for messages: <c>sglang 0.5.8</c>.</summary>
    public string Words => $"{Version?.Framework} {Version?.Version}";

    /// <summary>The facts about a version; no evidence when the version is not known.</summary>
    public static CatalogFacts Of(string catalog, FrameworkVersion? version) =>
        new(catalog, version, version is null ? null : VersionEvidence.Of(catalog, version.Version));

    /// <summary>Whose version a catalog goes by: Dynamo's, or the engine's.</summary>
    public static string Framework(string catalog, string engine) =>
        catalog.StartsWith(DynamoCatalogs, StringComparison.Ordinal) ? "dynamo" : engine;
}
