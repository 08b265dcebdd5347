using Srtctl.Model.Diagnostics;
using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Submission;

/// <summary>How a submission went: a job and its run directory, or why there is none.</summary>
public sealed record SubmissionOutcome
{
    /// <summary>SLURM job ID; null when there is no job that will run.</summary>
    public string? JobId { get; init; }

    /// <summary>Its run directory.</summary>
    public RunDirectory? Directory { get; init; }

    /// <summary>What went wrong; null when the job waits for its nodes.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>True when it is not known whether SLURM has the job: then nothing more should be submitted.</summary>
    public bool IsUnclear { get; init; }
}
