using Srtctl.Model.Runs;
using Srtctl.Runtime.Slurm;

namespace Srtctl.Runtime.Runs;

/// <summary>How a run ended, from both sides.</summary>
/// <param name="Result">The agent's word; null when it ended without giving one.</param>
/// <param name="Job">SLURM's word; null when it was not needed or SLURM has forgotten the job.</param>
public sealed record RunEnd(RunResult? Result, SlurmJob? Job)
{
    /// <summary>Exit status for whoever waited: the run's own, or 1 when it left none.</summary>
    public int ExitCode => Result?.ExitCode ?? 1;

    /// <summary>The first cause in one sentence; null when the run completed.</summary>
    public string? Cause => Result switch
    {
        { Status: "completed" } => null,
        { Failure: { } failure } => $"{failure.Code} {failure.Message}",
        { } => $"the run ended with status '{Result.Status}'",
        null => $"the agent ended without a result; SLURM says: {Job?.ToString() ?? "the job is not known any more"}",
    };
}
