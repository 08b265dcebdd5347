using Srtctl.Analysis.Launches;
using Srtctl.Analysis.Nodes;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>A worker's part on one node, with everything its logs state.</summary>
public sealed record RunNode
{
    /// <summary>Which node and worker.</summary>
    public required WorkerLogName Name { get; init; }

    /// <summary>Engine whose form the logs have.</summary>
    public required string Engine { get; init; }

    /// <summary>Log files: what a worker wrote to standard output and to standard error are one node.</summary>
    public required EquatableArray<string> Files { get; init; }

    /// <summary>Batch records in the order of the files.</summary>
    public EquatableArray<BatchMetrics> Batches { get; init; }

    /// <summary>Memory records.</summary>
    public EquatableArray<MemoryMetrics> Memory { get; init; }

    /// <summary>What reading each file came to.</summary>
    public EquatableArray<NodeLogReport> Reports { get; init; }

    /// <summary>What configures the worker.</summary>
    public required NodeConfig Config { get; init; }

    /// <summary>The command of the worker; null when no log shows it.</summary>
    public LaunchCommand? LaunchCommand { get; init; }
}
