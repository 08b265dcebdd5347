namespace Srtctl.Planning.Placement;

/// <summary>Ports of a worker process.</summary>
public sealed record WorkerPorts
{
    /// <summary>Status and metrics server.</summary>
    public required int System { get; init; }

    /// <summary>HTTP server of the engine; 0 on followers, which have none.</summary>
    public required int Http { get; init; }

    /// <summary>Bootstrap server of a prefill worker, the same on all its processes; 0 for other roles.</summary>
    public required int Bootstrap { get; init; }

    /// <summary>Rendezvous of collective communication.</summary>
    public required int Nccl { get; init; }
}
