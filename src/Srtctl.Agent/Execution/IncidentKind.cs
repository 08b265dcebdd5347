namespace Srtctl.Agent.Execution;

/// <summary>What can end a run before its benchmark has.</summary>
internal enum IncidentKind
{
    /// <summary>A node was not heard of any more.</summary>
    NodeLost,

    /// <summary>A process that must run until the end has ended, or its launcher was killed.</summary>
    ServiceExited,

    /// <summary>A process did not become ready, or stopped answering.</summary>
    NotReady,

    /// <summary>A task ended with a status other than 0.</summary>
    TaskFailed,

    /// <summary>A process could not be started, or the agent itself failed.</summary>
    Aborted,

    /// <summary>Somebody cancelled the job.</summary>
    Cancelled,

    /// <summary>The time limit is near.</summary>
    TimeLimit,
}
