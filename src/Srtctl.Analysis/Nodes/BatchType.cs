namespace Srtctl.Analysis.Nodes;

/// <summary>What a batch record describes.</summary>
public enum BatchType : byte
{
    /// <summary>Prompt tokens only.</summary>
    Prefill,

    /// <summary>Generated tokens only.</summary>
    Decode,

    /// <summary>Both in one iteration.</summary>
    Mixed,

    /// <summary>An iteration without tokens.</summary>
    Idle,

    /// <summary>A mean over the engine's log interval.</summary>
    Interval,

    /// <summary>Acceptance of speculated tokens over the log interval.</summary>
    Spec,
}
