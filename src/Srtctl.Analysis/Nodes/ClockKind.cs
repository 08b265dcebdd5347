namespace Srtctl.Analysis.Nodes;

/// <summary>Which clock a printed time shows.</summary>
public enum ClockKind : byte
{
    /// <summary>No time was printed.</summary>
    None,

    /// <summary>The node's clock, zone unknown.</summary>
    Local,

    /// <summary>UTC, printed with a zone.</summary>
    Utc,
}
