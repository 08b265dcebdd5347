namespace Srtctl.Runtime.Processes;

/// <summary>How far a tool came.</summary>
public enum ToolOutcome
{
    /// <summary>It ran to its end.</summary>
    Exited,

    /// <summary>There is no such program, or it cannot be executed.</summary>
    NotStarted,

    /// <summary>It did not end in time and was killed. What it has done by then is not known.</summary>
    TimedOut,
}
