namespace Srtctl.Model.Runs;

/// <summary>How a run ended: <c>result.json</c>.</summary>
public sealed record RunResult
{
    /// <summary>SLURM job ID, or the number of a rehearsal.</summary>
    public required string JobId { get; init; }

    /// <summary>Job name.</summary>
    public required string JobName { get; init; }

    /// <summary><c>completed</c>, <c>failed</c>, <c>cancelled</c> or <c>timeout</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Exit status of the agent.</summary>
    public required int ExitCode { get; init; }

    /// <summary>True for a rehearsal: mock engines on pretend nodes; the figures are not measurements.</summary>
    public bool Rehearsal { get; init; }

    /// <summary>Start, UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>End, UTC.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>First cause; null when completed.</summary>
    public RunFailure? Failure { get; init; }
}
