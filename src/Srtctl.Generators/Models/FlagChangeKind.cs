namespace Srtctl.Generators.Models;

/// <summary>What changed. Same members as the enum that the emitted tables use.</summary>
internal enum FlagChangeKind
{
    Added,
    Removed,
    Renamed,
    Spellings,
    Type,
    Choices,
    Default,
    Deprecated,
    Inert,
    Restored,
}
