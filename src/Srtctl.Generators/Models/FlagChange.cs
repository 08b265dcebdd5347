namespace Srtctl.Generators.Models;

/// <summary>One change of a flag between covered versions.</summary>
internal sealed record FlagChange(
    string Version,
    FlagChangeKind Kind,
    string? From,
    string? To,
    EquatableList<string> Added,
    EquatableList<string> Removed);
