namespace Srtctl.Model.Runs;

/// <summary>The first cause of a failed run.</summary>
public sealed record RunFailure
{
    /// <summary>
    /// <c>process-exited</c>, <c>not-ready</c>, <c>node-lost</c>, <c>signal</c>, <c>time-limit</c>, <c>cancelled</c>,
    /// <c>start-failed</c>, <c>agent</c>.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>Stable code SRT3nnn.</summary>
    public required string Code { get; init; }

    /// <summary>One sentence: what, where, when.</summary>
    public required string Message { get; init; }

    /// <summary>Process at fault, by its plan name.</summary>
    public string? Process { get; init; }

    /// <summary>Host at fault.</summary>
    public string? Node { get; init; }

    /// <summary>Its exit status.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Its log file, relative to the run directory.</summary>
    public string? Log { get; init; }
}
