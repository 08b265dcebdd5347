namespace Srtctl.Generators.Models;

/// <summary>One program version that a catalog covers, and where its facts come from.</summary>
internal sealed record CatalogVersion(
    string Version, string Repository, string Ref, string Commit, string Date, string Confidence);
