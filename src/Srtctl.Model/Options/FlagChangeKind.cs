namespace Srtctl.Model.Options;

/// <summary>What changed about a flag.</summary>
public enum FlagChangeKind
{
    /// <summary>It is back, after versions without it.</summary>
    Added,

    /// <summary>It is gone, and comes back in a later version.</summary>
    Removed,

    /// <summary>It goes on for another flag, or under another name.</summary>
    Renamed,

    /// <summary>Other spellings are accepted.</summary>
    Spellings,

    /// <summary>Its value is of another kind.</summary>
    Type,

    /// <summary>Other values are accepted.</summary>
    Choices,

    /// <summary>The program uses another value when nothing is said.</summary>
    Default,

    /// <summary>The program discourages it.</summary>
    Deprecated,

    /// <summary>It is accepted and does nothing.</summary>
    Inert,

    /// <summary>It is no longer discouraged.</summary>
    Restored,
}
