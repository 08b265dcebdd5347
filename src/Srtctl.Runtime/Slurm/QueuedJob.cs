using Srtctl.Model.Collections;

namespace Srtctl.Runtime.Slurm;

/// <summary>A job that waits or runs, as <c>squeue</c> tells.</summary>
public sealed record QueuedJob
{
    /// <summary>Job ID: of a heterogeneous job's first component, of an array job with its index (<c>17_4</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Job name.</summary>
    public required string Name { get; init; }

    /// <summary>State word, for example <c>RUNNING</c>.</summary>
    public required string State { get; init; }

    /// <summary>SLURM's word for why it waits; null when it gives none.</summary>
    public string? Reason { get; init; }

    /// <summary>Time it has run, as SLURM writes it.</summary>
    public string RunTime { get; init; } = "";

    /// <summary>Time limit, as SLURM writes it.</summary>
    public string TimeLimit { get; init; } = "";

    /// <summary>Number of nodes, over all components.</summary>
    public int NodeCount { get; init; }

    /// <summary>Its nodes in SLURM's list form, a list per component; empty before it has any.</summary>
    public EquatableArray<string> Nodes { get; init; }

    /// <summary>Partition.</summary>
    public string Partition { get; init; } = "";

    /// <summary>When SLURM expects a waiting job to start, in the cluster's time; null when it does not say.</summary>
    public DateTime? ExpectedStart { get; init; }
}
