namespace Srtctl.Planning.Placement;

/// <summary>Ports of a worker process; 0 for those it has not.</summary>
public sealed record WorkerPorts
{
    /// <summary>Status and metrics server.</summary>
    public required int System { get; init; }

    /// <summary>HTTP server of the engine; followers have none.</summary>
    public required int Http { get; init; }

    /// <summary>Bootstrap server of a prefill worker, the same on all its processes.</summary>
    public required int Bootstrap { get; init; }

    /// <summary>Rendezvous of collective communication.</summary>
    public required int Nccl { get; init; }

    /// <summary>First port of KV-cache events, one for each data-parallel rank of the process.</summary>
    public int KvEvents { get; init; }

    /// <summary>First port of NIXL meetings, one for each data-parallel rank of the worker.</summary>
    public int Nixl { get; init; }

    /// <summary>Coordination of the worker's data-parallel ranks, on its leader.</summary>
    public int DataParallel { get; init; }

    /// <summary>First of a block that the engine takes further ports from.</summary>
    public int Internal { get; init; }

    /// <summary>Where the worker's KVBM leader publishes; it is answered on the next one.</summary>
    public int Kvbm { get; init; }
}
