namespace Srtctl.Planning.Placement;

/// <summary>Which processes a worker consists of.</summary>
public enum SplitKind
{
    /// <summary>One on each of its nodes; clients talk to the first.</summary>
    PerNode,

    /// <summary>One on each of its nodes, each a server of its own for the data-parallel ranks of its GPUs.</summary>
    DataParallelPerNode,

    /// <summary>One for each GPU, which is a data-parallel rank.</summary>
    DataParallelPerGpu,

    /// <summary>One, on its first node.</summary>
    Leader,
}
