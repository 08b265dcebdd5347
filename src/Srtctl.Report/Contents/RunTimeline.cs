using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>What happened in a run, in seconds after its start.</summary>
public sealed record RunTimeline
{
    /// <summary>The start, as written.</summary>
    public required string Start { get; init; }

    /// <summary>Seconds until the end, or until the last thing that is known.</summary>
    public required double Length { get; init; }

    /// <summary>File that tells it.</summary>
    public required string Source { get; init; }

    /// <summary>Lives of processes.</summary>
    public EquatableArray<TimelineBar> Bars { get; init; }

    /// <summary>Moments.</summary>
    public EquatableArray<TimelineMark> Marks { get; init; }
}
