using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>The nodes of a run.</summary>
public sealed record RunTopology
{
    /// <summary>GPUs of a node.</summary>
    public int? GpusPerNode { get; init; }

    /// <summary>The nodes.</summary>
    public required EquatableArray<TopologyNode> Nodes { get; init; }

    /// <summary>Nodes that the metadata counts and no file names.</summary>
    public int Unnamed { get; init; }
}
