using System.Globalization;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;
using Srtctl.Report.Contents;

namespace Srtctl.Report.Details;

/// <summary>Finds out what happened when: from the events, else from milestones in the orchestrator's log.</summary>
internal static class RunHistory
{
    private const string Form = "yyyy-MM-dd HH:mm:ss";
    private const int MostLines = 1_000_000;

    private static readonly string[] Marked =
        ["stage", "failure", "node-lost", "signal", "injected", "killed", "run-ended"];

    private static readonly string[] Milestones =
    [
        "Starting infrastructure services", "Starting backend workers", "Starting frontend", "Model is ready.",
        "Server is healthy - starting benchmark", "Benchmark completed", "Benchmark failed", "Sweep complete",
        "Sweep failed",
    ];

    /// <summary>The timeline; null when nothing tells.</summary>
    public static RunTimeline? Of(RunMetadata run)
    {
        var directory = new RunDirectory(run.Path);
        return OfEvents(RunEventFile.Read(directory) ?? [], new WorkerCount(RunPlanFile.Read(directory)))
            ?? OfLog(new RunFiles(run.Path), run.JobId);
    }

    private static RunTimeline? OfEvents(EquatableArray<RunEvent> events, WorkerCount workers)
    {
        if (events.Count == 0)
            return null;
        var start = events[0].Time;
        var counted = workers.CompleteAt(events);
        return new()
        {
            Start = start.ToString($"{Form} 'UTC'", CultureInfo.InvariantCulture),
            Length = Seconds(events[^1]),
            Source = "events.jsonl",
            Bars = EquatableArray.From(events.Where(static one => one is { Kind: "started", Process: not null })
                .Select(one => Bar(one, events, Seconds)).Select(bar => bar with
                {
                    CountedBy = counted is { } all && bar.Ready is null && workers.Counts(bar.Process)
                        ? Seconds(all)
                        : null,
                })),
            Marks = EquatableArray.From(events.Where(static one => Marked.Contains(one.Kind)).Select(one =>
                new TimelineMark(Seconds(one), one.Kind, Text(one)))),
        };

        double Seconds(RunEvent one) => (one.Time - start).TotalSeconds;
    }

    private static TimelineBar Bar(RunEvent started, EquatableArray<RunEvent> events, Func<RunEvent, double> seconds)
    {
        var same = events.Where(one => one.Process == started.Process && one.Pid == started.Pid).ToArray();
        var ready = same.FirstOrDefault(static one => one.Kind == "ready");
        var end = same.FirstOrDefault(static one => one.Kind is "exited" or "killed");
        return new(started.Process ?? "", started.Stage, started.Node, seconds(started))
        {
            Ready = ready is null ? null : seconds(ready),
            End = end is null ? null : seconds(end),
            ExitCode = end?.ExitCode,
        };
    }

    private static string Text(RunEvent one) => one.Message
        ?? string.Join(' ', ((string?[])[one.Kind, one.Process, one.Node]).Where(static word => word is not null));

    private static RunTimeline? OfLog(RunFiles files, string jobId)
    {
        var name = $"sweep_{jobId}.log";
        if (files.Find(name) is not { } path)
            return null;
        var found = Found(path).OrderBy(static one => one.Time).ToArray();
        if (found.Length == 0)
            return null;
        return new()
        {
            Start = found[0].Time.ToString(Form, CultureInfo.InvariantCulture),
            Length = (found[^1].Time - found[0].Time).TotalSeconds,
            Source = name,
            Marks = EquatableArray.From(found.Select(one => new TimelineMark(
                (one.Time - found[0].Time).TotalSeconds, "stage", one.Words.TrimEnd('.')))),
        };
    }

    private static IEnumerable<(string Words, DateTime Time)> Found(string path)
    {
        var missing = Milestones.ToList();
        foreach (var line in File.ReadLines(path).Take(MostLines))
        {
            if (missing.Find(words => line.Contains(words, StringComparison.Ordinal)) is { } found
                && Time(line) is { } time)
            {
                missing.Remove(found);
                yield return (found, time);
            }
        }
    }

    private static DateTime? Time(string line) => line.Length >= Form.Length && DateTime.TryParseExact(
        line.AsSpan(0, Form.Length), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        ? time
        : null;
}
