using System.Text.RegularExpressions;

namespace Srtctl.Analysis.Causes;

/// <summary>What the end of the orchestrator's log says of a run that left no events.</summary>
internal sealed partial class OrchestratorLog
{
    private const int Looked = 400;

    private readonly IReadOnlyList<LogLine> _tail;

    private OrchestratorLog(IReadOnlyList<LogLine> tail) => _tail = tail;

    /// <summary>Reads the log of a run; nothing when there is none.</summary>
    public static OrchestratorLog Of(string directory, IEnumerable<LogReading> logs)
    {
        var log = logs.FirstOrDefault(static log => LogOwner.IsOrchestrator(log.Log));
        return new(log is null ? [] : LogExcerpt.Tail(directory, log.Log, Looked));
    }

    /// <summary>The end that it tells; null when it tells none.</summary>
    public RunState? End =>
        _tail.Reverse().Select(static line => EndOf(line.Text)).FirstOrDefault(static end => end is not null);

    /// <summary>What it waits for at last, in its own words; null when it waits for nothing.</summary>
    public string? WaitsFor => _tail.Reverse()
        .Where(static line => Waits().IsMatch(line.Text) || GoesOn().IsMatch(line.Text)).FirstOrDefault() is { } last
        && Waits().Match(last.Text) is { Success: true } match
            ? match.Groups["for"].Value
            : null;

    private static RunState? EndOf(string line) =>
        line.Contains("DUE TO TIME LIMIT", StringComparison.Ordinal) ? RunState.TimedOut
        : line.Contains("*** JOB ", StringComparison.Ordinal) ? RunState.Cancelled
        : Failed().IsMatch(line) ? RunState.Failed
        : Completed().IsMatch(line) ? RunState.Completed
        : null;

    [GeneratedRegex("Benchmark completed successfully|Sweep complete|completed with exit code 0")]
    private static partial Regex Completed();

    [GeneratedRegex(
        @"failed with exit code|Sweep failed|FAILURE DETAILS|Critical process '|\[(ERROR|CRITICAL)\]|Traceback \(")]
    private static partial Regex Failed();

    [GeneratedRegex("(?<for>(Model is not ready|Waiting for|Polling ).*)$")]
    private static partial Regex Waits();

    [GeneratedRegex("Model is ready|is healthy|Starting |Stopping|Cleanup|Cleaning")]
    private static partial Regex GoesOn();
}
