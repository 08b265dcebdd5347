using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Causes;

/// <summary>Why a run failed or does not go on.</summary>
public sealed record RunExplanation
{
    /// <summary>Most evidence lines.</summary>
    public const int MostEvidence = 20;

    /// <summary>SLURM job ID, or the number of a rehearsal.</summary>
    public required string JobId { get; init; }

    /// <summary>The run directory.</summary>
    public required string Path { get; init; }

    /// <summary>Where the run stands.</summary>
    public required RunState State { get; init; }

    /// <summary>The first cause; null when there is nothing to explain, or no explanation.</summary>
    public Cause? Cause { get; init; }

    /// <summary>The lines that show it, at most <see cref="MostEvidence"/>.</summary>
    public EquatableArray<LogLine> Evidence { get; init; }

    /// <summary>What merely followed, in order of time.</summary>
    public EquatableArray<Cause> Followed { get; init; }

    /// <summary>What the run waits for, or waited for when it ended.</summary>
    public Waiting? Waiting { get; init; }

    /// <summary>Where no line of a log says why: the last lines of the process that ended first.</summary>
    public EquatableArray<LogLine> LastLines { get; init; }

    /// <summary>True when times are UTC, false when they are the clock of the node that ran the orchestrator.</summary>
    public bool IsUtc { get; init; }

    /// <summary>Logs that could not be read.</summary>
    public EquatableArray<string> Unreadable { get; init; }

    /// <summary>Bytes of all logs.</summary>
    public long Bytes { get; init; }

    /// <summary>False for a run that failed or fell silent without a known cause.</summary>
    public bool IsExplained => Cause is not null || State is RunState.Completed or RunState.Running;
}
