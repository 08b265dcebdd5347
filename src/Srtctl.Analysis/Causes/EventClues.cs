using System.Globalization;
using System.Text.RegularExpressions;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Causes;

/// <summary>What the events of a run and its result say about causes.</summary>
internal sealed partial class EventClues(RunRecord run)
{
    /// <summary>The file of events.</summary>
    public const string File = "events.jsonl";

    private const int Frozen = 3020;

    /// <summary>When the run began to end; null while it goes on, and without events.</summary>
    public long? Ended => run.Events.FirstOrDefault(static seen => seen.Kind is "failure" or "stopping") is { } end
        ? RunClock.Milliseconds(end)
        : null;

    /// <summary>The process that ended first, when that ended the run.</summary>
    public RunEvent? FirstExit => run.Events
        .TakeWhile(static seen => seen.Kind != "stopping")
        .Where(IsUntimely)
        .MinBy(static seen => seen.Time);

    /// <summary>The clues.</summary>
    public IEnumerable<Clue> All()
    {
        foreach (var (index, seen) in run.Events.Index())
        {
            if (Signature(seen) is not { } signature)
                continue;
            yield return new Clue
            {
                Signature = signature,
                Owner = signature == EventSignatures.NodeLost ? new(null, seen.Node) : new(seen.Process, seen.Node),
                Line = new(File, index + 1, Text(seen)),
                Time = LastHeardOf(seen) ?? RunClock.Milliseconds(seen),
                IsOfFirstEnded = seen.Process is not null && seen.Process == FirstExit?.Process,
                IsAftermath = seen.Kind == "exited" && !IsUntimely(seen),
            };
        }
    }

    /// <summary>A lost node dates from its last heartbeat, so that it explains what ended after that.</summary>
    private static long? LastHeardOf(RunEvent seen) =>
        seen.Kind == "failure" && HeardOf().Match(seen.Message ?? "") is { Success: true } match
        && TimeOnly.TryParse(match.Groups["time"].Value, CultureInfo.InvariantCulture, out var time)
            ? Before(seen.Time, time)
            : null;

    private static long Before(DateTimeOffset seen, TimeOnly time)
    {
        var heard = seen.UtcDateTime.Date.Add(time.ToTimeSpan());
        return new DateTimeOffset(heard > seen.UtcDateTime ? heard.AddDays(-1) : heard, TimeSpan.Zero)
            .ToUnixTimeMilliseconds();
    }

    private static string Text(RunEvent seen) =>
        string.Join(' ', ((string?[])[seen.Kind, seen.Process, seen.Message ?? Status(seen)]).OfType<string>());

    private static string? Status(RunEvent seen) => seen.ExitCode is { } status ? $"status {status}" : null;

    private Signature? Signature(RunEvent seen) => seen.Kind switch
    {
        "injected" => seen.Message == "hang" ? EventSignatures.InjectedHang : EventSignatures.InjectedKill,
        "exited" when IsUntimely(seen) =>
            EventSignatures.OfStatus(seen.ExitCode ?? 0, isService: seen.Stage != "benchmark"),
        "failure" => OfFailure(),
        _ => null,
    };

    /// <summary>True for an end that nobody asked for.</summary>
    private bool IsUntimely(RunEvent seen) => seen.Kind == "exited"
        && (Ended is not { } end || RunClock.Milliseconds(seen) <= end)
        && (seen.ExitCode != 0 || run.Result?.Failure?.Process == seen.Process);

    private Signature? OfFailure() => run.Result?.Failure switch
    {
        { Kind: "node-lost" } => EventSignatures.NodeLost,
        { Kind: "cancelled" } => Signatures.Named("cancelled"),
        { Kind: "time-limit" } => Signatures.Named("walltime"),
        { Kind: "start-failed" } => EventSignatures.StartFailed,
        { Kind: "agent" } => Signatures.Named("agent-failure"),
        { Kind: "not-ready", Code: var code } =>
            code == $"SRT{Frozen}" ? EventSignatures.Frozen : Signatures.Named("workers-not-ready"),
        _ => null,
    };

    [GeneratedRegex(@"last heard of at (?<time>\d\d:\d\d:\d\d) UTC")]
    private static partial Regex HeardOf();
}
