namespace Srtctl.Planning.Placement;

/// <summary>How the workers of a pool are divided into processes, and which ports these need.</summary>
public sealed record WorkerSplit
{
    /// <summary>One process per node, with the ports every engine needs.</summary>
    public static WorkerSplit PerNode { get; } = new();

    /// <summary>The processes.</summary>
    public SplitKind Kind { get; init; }

    /// <summary>Data-parallel ranks of a worker; 0 when its ranks do not coordinate.</summary>
    public int DataParallel { get; init; }

    /// <summary>Data-parallel ranks of one process.</summary>
    public int RanksPerProcess { get; init; } = 1;

    /// <summary>Whether processes may publish KV-cache events.</summary>
    public bool PublishesKvEvents { get; init; }

    /// <summary>Whether processes meet for NIXL transfers.</summary>
    public bool UsesNixl { get; init; }
}
