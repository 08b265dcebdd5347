using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Differences;

/// <summary>What became of one flag between two versions.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Flag">Its name, the later one after a renaming.</param>
public sealed record FlagDifference(DifferenceKind Kind, string Flag)
{
    /// <summary>Its former name, after a renaming.</summary>
    public string? From { get; init; }

    /// <summary>Whether the later version still accepts the former name.</summary>
    public bool AcceptsFormer { get; init; }

    /// <summary>What to use in place of a removed flag.</summary>
    public string? Replacement { get; init; }

    /// <summary>What the later version says differently.</summary>
    public EquatableArray<FlagChange> Changes { get; init; }
}
