namespace Srtctl.Runtime.Slurm;

/// <summary>A job as SLURM describes it.</summary>
public sealed record SlurmJob
{
    private static readonly string[] Ongoing =
    [
        "PENDING", "RUNNING", "SUSPENDED", "CONFIGURING", "COMPLETING", "STAGE_OUT", "SIGNALING", "STOPPED", "RESIZING",
        "REQUEUED", "REQUEUE_HOLD", "REQUEUE_FED", "RESV_DEL_HOLD", "SPECIAL_EXIT",
    ];

    /// <summary>State word, for example <c>RUNNING</c>.</summary>
    public required string State { get; init; }

    /// <summary>Why it waits or ended so; null when SLURM gives none.</summary>
    public string? Reason { get; init; }

    /// <summary>Exit status of the batch script; null while it runs.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Signal that ended the batch script; null when none did.</summary>
    public int? Signal { get; init; }

    /// <summary>Its nodes in SLURM's list form; null before it has any.</summary>
    public string? Nodes { get; init; }

    /// <summary>Time it has run, as SLURM writes it.</summary>
    public string? RunTime { get; init; }

    /// <summary>True when the job will not run any more.</summary>
    public bool HasEnded => !Ongoing.Contains(State);

    /// <summary>State, reason and exit status in one phrase.</summary>
    public override string ToString()
    {
        var text = Reason is null ? State : $"{State} ({Reason})";
        if (!HasEnded || ExitCode is null)
            return text;
        return Signal is null ? $"{text}, exit status {ExitCode}" : $"{text}, ended by signal {Signal}";
    }
}
