namespace Srtctl.Runtime.Slurm;

/// <summary>What SLURM says about a job ID.</summary>
/// <param name="Job">The job; null when SLURM has forgotten it or cannot be asked.</param>
/// <param name="Problem">Why SLURM could not be asked; null when it answered.</param>
public sealed record SlurmJobAnswer(SlurmJob? Job, string? Problem)
{
    /// <summary>True when SLURM answered and does not know the job any more.</summary>
    public bool IsForgotten => Job is null && Problem is null;
}
