using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.Records;

/// <summary>One task as Slurm really started it on a node, seen from inside the node just before it ran.</summary>
public sealed record RecordedTask
{
    public required int Job { get; init; }

    /// <summary>The step's number, or <c>batch</c> for the batch script.</summary>
    public required string Step { get; init; }

    /// <summary>The task's rank in its step.</summary>
    public required int Rank { get; init; }

    public required string Node { get; init; }

    /// <summary>The working directory as the task sees it: in a container, the container's.</summary>
    public required string Directory { get; init; }

    public required EquatableArray<string> Arguments { get; init; }

    /// <summary>The container options in force, without leading dashes; a flag's value is the empty string.</summary>
    public required EquatableMap<string, string> ContainerOptions { get; init; }

    public required EquatableMap<string, string> Environment { get; init; }

    /// <summary>How the task ended: its exit code, 128 + signal for a killed one; null while it runs.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The GPUs the task may use, as Slurm or the command line said; null when nothing did.</summary>
    public string? VisibleGpus => Environment.GetValueOrDefault("CUDA_VISIBLE_DEVICES");
}
