using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.Rig;

/// <summary>What cluster to start.</summary>
public sealed record ClusterShape
{
    public int Nodes { get; init; } = 4;

    public int GpusPerNode { get; init; } = 4;

    /// <summary>How long a node may be silent before Slurm declares it DOWN (checked on a coarser grid).</summary>
    public TimeSpan NodeTimeout { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>How long <c>scancel</c> waits between SIGTERM and SIGKILL.</summary>
    public TimeSpan KillWait { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Further slurm.conf lines.</summary>
    public EquatableArray<string> Configuration { get; init; } = ["MessageTimeout=5"];
}
