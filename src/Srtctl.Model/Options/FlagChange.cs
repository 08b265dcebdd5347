using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>One change of a flag between versions that a catalog covers.</summary>
/// <param name="Version">First covered version in which it holds; it may have come in an uncovered one before.</param>
/// <param name="Kind">What changed.</param>
public sealed record FlagChange(string Version, FlagChangeKind Kind)
{
    /// <summary>What was before: former name, type or default; null where there was none.</summary>
    public string? From { get; init; }

    /// <summary>What is now: type, default, or what to use instead; null where there is none.</summary>
    public string? To { get; init; }

    /// <summary>Choices or spellings that are accepted from then on.</summary>
    public EquatableArray<string> Added { get; init; }

    /// <summary>Choices or spellings that are not accepted from then on.</summary>
    public EquatableArray<string> Removed { get; init; }
}
