namespace Srtctl.Catalogs.Differences;

/// <summary>What became of a flag between two versions.</summary>
public enum DifferenceKind
{
    /// <summary>Only the later version has it.</summary>
    Added,

    /// <summary>Only the earlier version has it.</summary>
    Removed,

    /// <summary>It goes on under another name.</summary>
    Renamed,

    /// <summary>Both have it and say something different.</summary>
    Changed,
}
