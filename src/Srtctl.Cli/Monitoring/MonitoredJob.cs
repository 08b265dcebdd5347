using Srtctl.Cli.Reports;
using Srtctl.Runtime.Slurm;

namespace Srtctl.Cli.Monitoring;

/// <summary>A job on the board: one that SLURM knows, a run directory, or both.</summary>
internal sealed record MonitoredJob
{
    /// <summary>SLURM job ID, or the number of a rehearsal.</summary>
    public required string Id { get; init; }

    /// <summary>SLURM's word; null for a rehearsal and for a job that has ended.</summary>
    public QueuedJob? Queued { get; init; }

    /// <summary>The run; null for a job that is not srtctl's.</summary>
    public RunReport? Report { get; init; }

    /// <summary>Its engine processes; empty before it runs.</summary>
    public IReadOnlyList<WorkerProgress> Workers { get; init; } = [];

    /// <summary>Job name.</summary>
    public string Name => Report?.Plan?.Job.Name ?? Queued?.Name ?? Report?.Result?.JobName ?? "";

    /// <summary>One word: SLURM's state in lower case, else how the run ended.</summary>
    public string State => Report?.Result is { } result ? result.Status
        : Queued is { } queued ? queued.State.ToLowerInvariant()
        : Report?.Status ?? "unknown";

    /// <summary>True when nothing more will happen.</summary>
    public bool HasEnded => Report?.Result is not null || State == "lost";

    /// <summary>Workers that are ready, by role: <c>2/2 prefill, 3/4 decode</c>; null when there are none.</summary>
    public string? Ready => Workers.Count == 0 ? null : Report?.Progress.Waiting ?? string.Join(", ", Workers
        .GroupBy(static worker => worker.Role)
        .Select(static role => $"{role.Count(static worker => worker.State == WorkerState.Ready)}/{role.Count()} {role.Key}"));

    /// <summary>Generated tokens per second over all workers now; null when no log says so.</summary>
    public double? GenThroughput => Total(static worker => worker.Tail.GenThroughput);

    /// <summary>Input tokens per second over all workers now; null when no log says so.</summary>
    public double? InputThroughput => Total(static worker => worker.Tail.InputThroughput);

    /// <summary>What happens now, or why nothing does, in one sentence.</summary>
    public string Now => this switch
    {
        { HasEnded: true } => Report?.Cause ?? "",
        { Queued: { State: "PENDING", Reason: { } reason } } => PendingReason.InWords(reason),
        { Report.Progress.Failure: { } failure } => failure,
        { Report.Progress: { Waiting: not null, Stage: { } stage } } => $"{stage}: waits for workers",
        { Report.Progress.Stage: { } stage } => stage,
        { Report: not null } => "has not started its processes",
        _ => "",
    };

    private double? Total(Func<WorkerProgress, double?> rate)
    {
        var rates = Workers.Where(static worker => worker.State == WorkerState.Ready).Select(rate).OfType<double>().ToArray();
        return rates.Length == 0 ? null : rates.Sum();
    }
}
