namespace Srtctl.Analysis.Causes;

/// <summary>Where a run stands.</summary>
public enum RunState
{
    /// <summary>It ended well.</summary>
    Completed,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>Somebody cancelled it.</summary>
    Cancelled,

    /// <summary>Its time was over.</summary>
    TimedOut,

    /// <summary>It has not ended, and something was written a moment ago.</summary>
    Running,

    /// <summary>It has not said that it ended, and nothing has been written for a while.</summary>
    Silent,
}
