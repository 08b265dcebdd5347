namespace Srtctl.Runtime.Slurm;

/// <summary>What SLURM says about a user's jobs.</summary>
/// <param name="Jobs">Jobs that wait or run; empty when SLURM cannot be asked.</param>
/// <param name="Problem">Why it could not be asked; null when it answered.</param>
public sealed record QueueAnswer(IReadOnlyList<QueuedJob> Jobs, string? Problem);
