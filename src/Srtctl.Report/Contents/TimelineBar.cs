namespace Srtctl.Report.Contents;

/// <summary>The life of a process, in seconds after the start of the run.</summary>
/// <param name="Process">Name in the plan.</param>
/// <param name="Stage">Stage it belongs to.</param>
/// <param name="Node">Host name.</param>
/// <param name="Start">When it was started.</param>
public sealed record TimelineBar(string Process, string? Stage, string? Node, double Start)
{
    /// <summary>When it answered; null when it was not asked, or never did.</summary>
    public double? Ready { get; init; }

    /// <summary>When the frontend had counted all workers, for a worker that is not asked itself.</summary>
    public double? CountedBy { get; init; }

    /// <summary>When it ended; null when it was not seen to.</summary>
    public double? End { get; init; }

    /// <summary>Exit status.</summary>
    public int? ExitCode { get; init; }
}
