using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Runs;

/// <summary>Where a run stands, as its events tell.</summary>
public sealed record RunProgress
{
    /// <summary>Before the first event.</summary>
    public static RunProgress Unstarted { get; } = new();

    /// <summary>The stage that was entered last; null before the first.</summary>
    public string? Stage { get; init; }

    /// <summary>What readiness waits for, for example <c>2/2 prefill, 3/4 decode</c>; null when nothing is waited for.</summary>
    public string? Waiting { get; init; }

    /// <summary>Processes started so far.</summary>
    public int Started { get; init; }

    /// <summary>Processes that have answered their readiness probe.</summary>
    public int Ready { get; init; }

    /// <summary>Sentence of the first failure; null while there is none.</summary>
    public string? Failure { get; init; }

    /// <summary>When the last event was seen.</summary>
    public DateTimeOffset? LastEvent { get; init; }

    /// <summary>The progress after all events of a run so far.</summary>
    public static RunProgress Of(IEnumerable<RunEvent> events) =>
        events.Aggregate(Unstarted, static (progress, added) => progress.After(added));

    /// <summary>The progress after one more event.</summary>
    public RunProgress After(RunEvent added) => Change(added) with { LastEvent = added.Time };

    private RunProgress Change(RunEvent added) => added.Kind switch
    {
        "stage" => this with { Stage = added.Stage ?? added.Message, Waiting = null },
        "started" => this with { Started = Started + 1 },
        "ready" when added.Process is not null => this with { Ready = Ready + 1 },
        "waiting" => this with { Waiting = added.Message },
        "ready" => this with { Waiting = null },
        "failure" => this with { Failure = Failure ?? added.Message },
        _ => this,
    };
}
