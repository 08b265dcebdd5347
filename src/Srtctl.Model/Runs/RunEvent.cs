namespace Srtctl.Model.Runs;

/// <summary>One line of <c>events.jsonl</c>. Fields that do not apply are absent.</summary>
public sealed record RunEvent
{
    /// <summary>When it was seen, UTC.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>
    /// What happened: <c>run-started</c>, <c>bound</c>, <c>stage</c>, <c>started</c>, <c>ready</c>, <c>waiting</c>,
    /// <c>exited</c>,
    /// <c>stopping</c>, <c>killed</c>, <c>node-lost</c>, <c>signal</c>, <c>failure</c>, <c>injected</c>,
    /// <c>run-ended</c>.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>Stage name.</summary>
    public string? Stage { get; init; }

    /// <summary>Process name in the plan.</summary>
    public string? Process { get; init; }

    /// <summary>Host name.</summary>
    public string? Node { get; init; }

    /// <summary>Process ID of what the agent started (the <c>srun</c>, or the program in a rehearsal).</summary>
    public int? Pid { get; init; }

    /// <summary>Exit status; 128 + signal for one ended by a signal.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Seconds since the process or the run started, whichever the kind speaks of.</summary>
    public double? Seconds { get; init; }

    /// <summary>One sentence for people.</summary>
    public string? Message { get; init; }
}
