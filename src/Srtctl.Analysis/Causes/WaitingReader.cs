using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Causes;

/// <summary>Tells what a run waits for, since when, and what those it waits for said last.</summary>
internal static class WaitingReader
{
    private const int MostWorkers = 5;
    private const string Benchmark = "benchmark";

    /// <summary>The wait that the run is in, or was in when it ended; null when it waited for nothing.</summary>
    public static Waiting? Of(RunRecord run, IReadOnlyList<LogReading> logs, OrchestratorLog orchestrator) =>
        run.Events.IsEmpty
            ? orchestrator.WaitsFor is { } wanted ? new() { For = wanted, LastLines = LastLines(run, logs) } : null
            : OfEvents(run, logs);

    private static Waiting? OfEvents(RunRecord run, IReadOnlyList<LogReading> logs)
    {
        var events = run.Events
            .TakeWhile(static seen => seen.Kind is not ("failure" or "stopping" or "run-ended")).ToArray();
        var entered = Array.FindLast(events, static seen => seen.Kind == "stage");
        var isOpen = Array.FindLast(events, static seen => seen.Kind is "waiting" or "stage" || IsGate(seen));
        if (entered is null || isOpen is null || IsGate(isOpen))
            return null;
        if (run.Result is not null && entered.Stage == Benchmark)
            return null;
        var wanted = isOpen.Kind == "waiting" ? isOpen.Message ?? "readiness" : Unready(events, entered);
        if (wanted.Length == 0)
            return null;
        return new()
        {
            For = wanted,
            Stage = entered.Stage,
            Since = entered.Time.UtcDateTime,
            Lasted = run.Events[^1].Time - entered.Time,
            LastLines = LastLines(run, logs),
        };
    }

    private static bool IsGate(RunEvent seen) => seen.Kind == "ready" && seen.Process is null;

    /// <summary>Processes of the stage that have started and neither ended nor said that they are ready.</summary>
    private static string Unready(RunEvent[] events, RunEvent entered) => string.Join(", ", events
        .Where(seen => seen.Kind == "started" && seen.Stage == entered.Stage)
        .Select(static seen => seen.Process)
        .Where(process => !Array.Exists(events, seen => seen.Process == process && seen.Kind is "ready" or "exited")));

    private static EquatableArray<LogLine> LastLines(RunRecord run, IReadOnlyList<LogReading> logs) =>
        EquatableArray.From(logs
            .Where(static log => WorkerLogName.Of(Path.GetFileName(log.Log)) is not null)
            .OrderBy(static log => log.Last.Known ?? 0)
            .Take(MostWorkers)
            .SelectMany(log => LogExcerpt.Tail(run.Directory.Path, log.Log, 1)));
}
