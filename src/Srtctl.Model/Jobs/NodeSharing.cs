namespace Srtctl.Model.Jobs;

/// <summary>Whether prefill and decode workers may run on one node.</summary>
public enum NodeSharing
{
    /// <summary>Decode begins on a node of its own, unless none is left.</summary>
    None,

    /// <summary>Both share a node when all workers together fit on one.</summary>
    OneNode,

    /// <summary>All workers are packed onto as few nodes as their GPUs fill.</summary>
    AcrossNodes,
}
