using System.Text.RegularExpressions;

namespace Srtctl.Analysis.Causes;

/// <summary>Turns the sightings of all logs into clues about one run.</summary>
internal sealed partial class LogClues(RunRecord run, IReadOnlyList<LogReading> logs, RunClock? clock)
{
    private const long FinalMilliseconds = 120_000;
    private const long FinalLines = 400;
    private const long Slack = 2_000;

    private readonly EventClues _events = new(run);

    /// <summary>The process that ended first; null when nothing tells.</summary>
    public LogOwner? FirstEnded => _events.FirstExit is { } exit
        ? new(exit.Process, exit.Node)
        : logs.SelectMany(static log => log.Sightings)
            .Where(static sighting => sighting.Signature.Name == "critical-process-ended")
            .Select(static sighting => LogOwner.OfRegistryName(Quoted().Match(sighting.Text).Groups["name"].Value))
            .FirstOrDefault();

    /// <summary>Clues of events and logs.</summary>
    public IReadOnlyList<Clue> All()
    {
        var first = FirstEnded;
        var ended = EndedAt();
        var clues = logs.SelectMany(log => log.Sightings.Select(sighting => Of(log, sighting, first, ended))).ToArray();
        var told = clues.Where(static clue => !LogOwner.IsOrchestrator(clue.Line.Log))
            .Select(static clue => clue.Signature.Name).ToHashSet();
        return
        [
            .. _events.All(),
            .. clues.Where(clue => !LogOwner.IsOrchestrator(clue.Line.Log) || !told.Contains(clue.Signature.Name)),
        ];
    }

    private Clue Of(LogReading log, Sighting sighting, LogOwner? first, long? ended)
    {
        var owner = LogOwner.Of(log.Log, run);
        var time = clock?.Align(sighting.Printed, log) ?? ExitOf(owner);
        return new()
        {
            Signature = sighting.Signature,
            Owner = owner,
            Line = new(log.Log, sighting.Line, sighting.Text),
            Time = time,
            IsMild = sighting.IsMild,
            IsFinal = IsFinal(log, sighting),
            IsOfFirstEnded = owner.Process is not null && owner.Process == first?.Process,
            IsAftermath = time > ended + Slack,
            Count = log.Counts.TryGetValue(sighting.Signature.Name, out var count) ? count : 1,
        };
    }

    private static bool IsFinal(LogReading log, Sighting sighting) =>
        log.Lines - sighting.Line <= FinalLines
        || (sighting.Printed.Known is { } time && log.Last.Known is { } last && last - time <= FinalMilliseconds);

    /// <summary>When the run began to end: the first untimely exit, or the end that SLURM or a tool tells.</summary>
    private long? EndedAt()
    {
        var told = logs.SelectMany(log => log.Sightings
            .Where(static sighting => sighting.Signature.Name is "critical-process-ended" or "cancelled" or "walltime"
                or "preempted" or "node-failure")
            .Select(sighting => clock?.Align(sighting.Printed, log)));
        var exit = _events.FirstExit is { } first ? RunClock.Milliseconds(first) : (long?)null;
        return told.Append(_events.Ended).Append(exit).Min();
    }

    /// <summary>
    /// When a process ended of itself: a line without a time is not later than that. The end of one that was stopped
    /// with the run tells nothing about when it printed a line.
    /// </summary>
    private long? ExitOf(LogOwner owner) =>
        owner.Process is not null
        && run.Events.FirstOrDefault(seen => seen.Kind == "exited" && seen.Process == owner.Process) is { } exit
        && RunClock.Milliseconds(exit) is var time && (_events.Ended is not { } ended || time <= ended)
            ? time
            : null;

    [GeneratedRegex("process '(?<name>[^']+)'")]
    private static partial Regex Quoted();
}
