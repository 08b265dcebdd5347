namespace Srtctl.Analysis.Nodes;

/// <summary>A time as a log prints it.</summary>
/// <param name="Milliseconds">
/// Since 1970-01-01. The instant when <paramref name="Clock"/> is UTC; the printed digits read as if they were UTC when
/// it is local: the zone is not in the log, and none is invented.
/// </param>
/// <param name="Clock">Which clock that is.</param>
public readonly record struct PrintedTime(long Milliseconds, ClockKind Clock)
{
    /// <summary>No time was printed.</summary>
    public static PrintedTime None => default;

    /// <summary>The milliseconds; null when no time was printed.</summary>
    public long? Known => Clock == ClockKind.None ? null : Milliseconds;

    /// <summary>The printed date and time; null when there was none.</summary>
    public DateTime? DateTime => Known is { } milliseconds
        ? System.DateTime.UnixEpoch.AddMilliseconds(milliseconds)
        : null;
}
