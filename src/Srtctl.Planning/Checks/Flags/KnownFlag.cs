using Srtctl.Model.Options;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>A flag in one of the catalogs that a program reads.</summary>
/// <param name="Facts">The catalog in the job's version.</param>
/// <param name="Flag">The flag.</param>
internal sealed record KnownFlag(CatalogFacts Facts, FlagSpec Flag)
{
    /// <summary>Whether the version accepts the flag so spelled; null when that is not known.</summary>
    public bool? Accepts(string spelling) => Facts.Evidence?.Accepts(Flag, spelling);
}
