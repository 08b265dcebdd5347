using Srtctl.Catalogs.Differences;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Imports;

/// <summary>What an import gave.</summary>
public sealed record ImportResult
{
    /// <summary>The snapshot to keep; null when there are errors.</summary>
    public string? Text { get; init; }

    /// <summary>What the snapshot says; null when there are errors.</summary>
    public VersionFlags? Flags { get; init; }

    /// <summary>The nearest version that the catalog covers; null for none.</summary>
    public string? Nearest { get; init; }

    /// <summary>What differs from the nearest version.</summary>
    public EquatableArray<FlagDifference> Differences { get; init; }

    /// <summary>What was found wrong.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }
}
