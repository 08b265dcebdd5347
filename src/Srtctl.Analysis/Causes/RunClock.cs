using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Causes;

/// <summary>
/// Brings the times of all logs to one clock: UTC when events tell the run's time, else the orchestrator's own. A log
/// whose clock shows another zone is shifted by the half hours that put it into the run.
/// </summary>
/// <param name="Start">Start of the run by that clock.</param>
/// <param name="End">Its end.</param>
/// <param name="Kind">Which clock it is.</param>
internal sealed record RunClock(long Start, long End, ClockKind Kind)
{
    private const long HalfHour = 30 * 60 * 1000;
    private const long Tolerance = 5 * 60 * 1000;
    private const int MostHalfHours = 28;

    /// <summary>The clock of a run; null when nothing tells its time.</summary>
    public static RunClock? Of(RunRecord run, IReadOnlyList<LogReading> logs)
    {
        if (run.Events is { IsEmpty: false } events)
            return new(events.Min(Milliseconds), events.Max(Milliseconds), ClockKind.Utc);
        var orchestrator = logs.Where(static log => LogOwner.IsOrchestrator(log.Log) && log.First.Known is not null);
        var reference = orchestrator.FirstOrDefault() ?? logs.FirstOrDefault(static log => log.First.Known is not null);
        return reference is null
            ? null
            : new(reference.First.Milliseconds, reference.Last.Milliseconds, reference.First.Clock);
    }

    /// <summary>An instant as a time of this clock.</summary>
    public static long Milliseconds(Model.Runs.RunEvent seen) => seen.Time.ToUnixTimeMilliseconds();

    /// <summary>A printed time by this clock; null when there is none.</summary>
    public long? Align(PrintedTime time, LogReading log) =>
        time.Known is not { } known ? null
        : time.Clock == Kind && Kind == ClockKind.Utc ? known
        : known + (time.Clock == log.First.Clock ? Shift(log) : 0);

    private long Shift(LogReading log)
    {
        var (best, leastWrong) = (0L, long.MaxValue);
        for (var step = -MostHalfHours; step <= MostHalfHours; step++)
        {
            var shift = step * HalfHour;
            var (first, last) = (log.First.Milliseconds + shift, log.Last.Milliseconds + shift);
            var outside = Math.Max(0, Start - Tolerance - first) + Math.Max(0, last - End - Tolerance);
            var wrong = outside * 1000 + (step == 0 ? 0 : Math.Abs(first - Start) + 1);
            if (wrong < leastWrong)
                (best, leastWrong) = (shift, wrong);
        }

        return best;
    }
}
