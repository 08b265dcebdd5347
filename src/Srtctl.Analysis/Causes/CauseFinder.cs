using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Causes;

/// <summary>Finds why a run failed or does not go on, from its logs and events alone.</summary>
public static class CauseFinder
{
    private const int LinesBefore = 2;
    private const int LinesAfter = 3;
    private const int LastLines = 15;

    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(3);

    /// <summary>Explains a run, ours or one of the Python tool.</summary>
    /// <param name="path">The run directory.</param>
    /// <param name="now">Now: a run that wrote nothing for some minutes is silent.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static RunExplanation Explain(string path, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var run = RunRecord.Read(path);
        var (logs, unreadable, bytes) = LogFiles.Search(new RunFiles(run.Directory.Path), run.Day, cancellation);
        var clock = RunClock.Of(run, logs);
        var orchestrator = OrchestratorLog.Of(run.Directory.Path, logs);
        var state = State(run, orchestrator, now);
        var explanation = new RunExplanation
        {
            JobId = run.JobId,
            Path = run.Directory.Path,
            State = state,
            IsUtc = clock?.Kind == ClockKind.Utc,
            Unreadable = unreadable,
            Bytes = bytes,
        };
        if (state == RunState.Completed)
            return explanation;
        var found = new LogClues(run, logs, clock);
        var clues = found.All();
        var cause = CauseChoice.Choose(clues);
        var followers = CauseChoice.Followers(clues, cause);
        return explanation with
        {
            Cause = cause?.ToCause(),
            Evidence = cause is null ? [] : Evidence(run.Directory.Path, cause, clues),
            Followed = EquatableArray.From(followers.Select(static clue => clue.ToCause())),
            Waiting = WaitingReader.Of(run, logs, orchestrator),
            LastLines = cause is null || IsMute(cause) ? Last(run, logs, cause?.Owner ?? found.FirstEnded) : [],
        };
    }

    private static RunState State(RunRecord run, OrchestratorLog orchestrator, DateTimeOffset now) =>
        run.Result?.Status switch
        {
            "completed" => RunState.Completed,
            "cancelled" => RunState.Cancelled,
            "timeout" => RunState.TimedOut,
            not null => RunState.Failed,
            null when run.Events.IsEmpty && orchestrator.End is { } end => end,
            _ => now - LastWrite(run.Directory.Path) < Silence ? RunState.Running : RunState.Silent,
        };

    /// <summary>True when no line of its log says why a process ended.</summary>
    private static bool IsMute(Clue cause) => cause.Line.Log == EventClues.File && cause.Owner.Process is not null;

    private static DateTimeOffset LastWrite(string path) => LogFiles.Of(new RunFiles(path))
        .Append(Path.Combine(path, "events.jsonl"))
        .Where(File.Exists)
        .Select(static file => new DateTimeOffset(File.GetLastWriteTimeUtc(file), TimeSpan.Zero))
        .DefaultIfEmpty(DateTimeOffset.MinValue)
        .Max();

    /// <summary>The line with its neighbours, then lines of the same kind or process elsewhere.</summary>
    private static EquatableArray<LogLine> Evidence(string directory, Clue cause, IReadOnlyList<Clue> clues)
    {
        var number = cause.Line.Number ?? 1;
        var around = cause.Line.Log == EventClues.File
            ? []
            : LogExcerpt.Lines(directory, cause.Line.Log, number - LinesBefore, number + LinesAfter);
        var related = clues.Where(clue => clue.Signature.Name == cause.Signature.Name || clue.Owner == cause.Owner)
            .Where(static clue => !clue.IsMild)
            .OrderBy(static clue => clue.Time ?? long.MaxValue)
            .Select(static clue => clue.Line);
        return EquatableArray.From((around.Count == 0 ? [cause.Line] : around).Concat(related)
            .DistinctBy(static line => (line.Log, line.Number)).Take(RunExplanation.MostEvidence));
    }

    private static EquatableArray<LogLine> Last(RunRecord run, LogReading[] logs, LogOwner? first)
    {
        var log = Array.Find(logs, log => first?.Process is { } name && LogOwner.Of(log.Log, run).Process == name)
            ?? logs.Where(static log => WorkerLogName.Of(Path.GetFileName(log.Log)) is not null)
                .OrderBy(static log => log.Last.Known ?? long.MaxValue).FirstOrDefault()
            ?? logs.FirstOrDefault();
        return log is null ? [] : EquatableArray.From(LogExcerpt.Tail(run.Directory.Path, log.Log, LastLines));
    }
}
