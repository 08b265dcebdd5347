using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>One run. Null and empty are what its directory does not say.</summary>
public sealed record ReportedRun
{
    /// <summary>SLURM job ID.</summary>
    public required string JobId { get; init; }

    /// <summary>Job name.</summary>
    public string? Name { get; init; }

    /// <summary>The run directory.</summary>
    public required string Path { get; init; }

    /// <summary>When it was run, as written.</summary>
    public string? Date { get; init; }

    /// <summary>Workers, as <c>2P/4D</c> or <c>3A</c>.</summary>
    public required string Topology { get; init; }

    /// <summary>True when every worker does prefill and decode.</summary>
    public bool Aggregated { get; init; }

    /// <summary>GPU model.</summary>
    public string? GpuType { get; init; }

    /// <summary>GPUs of the nodes with workers.</summary>
    public int? Gpus { get; init; }

    /// <summary>Engine.</summary>
    public string? Engine { get; init; }

    /// <summary>Model.</summary>
    public string? Model { get; init; }

    /// <summary>Benchmark's word.</summary>
    public required string Benchmark { get; init; }

    /// <summary>Prompt length, tokens.</summary>
    public int? Isl { get; init; }

    /// <summary>Answer length, tokens.</summary>
    public int? Osl { get; init; }

    /// <summary>Labels.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>True for mock engines: the figures are no measurements.</summary>
    public bool Rehearsal { get; init; }

    /// <summary>How it ended: <c>completed</c>, <c>failed</c>, <c>cancelled</c>, <c>timeout</c>.</summary>
    public string? Status { get; init; }

    /// <summary>First cause when it failed.</summary>
    public string? Failure { get; init; }

    /// <summary>Concurrencies that were asked for and have no result.</summary>
    public EquatableArray<int> Missing { get; init; }

    /// <summary>What a reader of the figures must know.</summary>
    public EquatableArray<string> Warnings { get; init; }

    /// <summary>What was measured, by concurrency.</summary>
    public EquatableArray<ResultPoint> Points { get; init; }

    /// <summary>Whether the results can be believed; null without any.</summary>
    public ReportedVerdict? Verdict { get; init; }

    /// <summary>Workers' figures over time; null when no log has any.</summary>
    public RunCharts? Charts { get; init; }

    /// <summary>Rates of prefill and decode over time; null unless both are known.</summary>
    public RateMatch? Rates { get; init; }

    /// <summary>The nodes and what ran on them.</summary>
    public RunTopology? Nodes { get; init; }

    /// <summary>What happened when; null when nothing tells.</summary>
    public RunTimeline? Timeline { get; init; }

    /// <summary>What it was configured with.</summary>
    public EquatableArray<RunSetting> Settings { get; init; }
}
