using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>What is known about the version that reads a settings object.</summary>
/// <param name="Version">The version; null when nothing tells it.</param>
/// <param name="Place">Where the job says the object.</param>
internal sealed record NestedFacts(FrameworkVersion? Version, string Place)
{
    /// <summary>What the catalog of an object knows about the version; null when it is not known.</summary>
    public VersionEvidence? Evidence(string catalog) =>
        Version is null ? null : VersionEvidence.Of(catalog, Version.Version);

    /// <summary>Whether a job can be refused for what the catalog of the outermost object says.</summary>
    public bool IsSure { get; init; }

    /// <summary>The version for messages: <c>vllm 0.20.0</c>.</summary>
    public string Words => $"{Version?.Framework} {Version?.Version}";
}
