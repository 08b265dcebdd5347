namespace Srtctl.Cli.Monitoring;

/// <summary>Where a process of a run stands.</summary>
internal enum WorkerState
{
    /// <summary>Not started yet.</summary>
    Waiting,

    /// <summary>Started, and has not answered its readiness probe.</summary>
    Starting,

    /// <summary>Has answered.</summary>
    Ready,

    /// <summary>Has ended.</summary>
    Ended,
}
