namespace Srtctl.Model.Options;

/// <summary>One program version that a catalog covers, and where its facts come from.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Repository">Owner and name of the source repository.</param>
/// <param name="Ref">Tag or branch.</param>
/// <param name="Commit">Full commit hash.</param>
/// <param name="Date">Date of the commit, <c>yyyy-MM-dd</c>.</param>
/// <param name="Confidence">How sure it is that the commit is that version.</param>
public sealed record CatalogVersion(
    string Version, string Repository, string Ref, string Commit, string Date, string Confidence);
