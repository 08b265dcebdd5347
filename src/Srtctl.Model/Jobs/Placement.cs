namespace Srtctl.Model.Jobs;

/// <summary>Where everything beside the workers runs.</summary>
public sealed record Placement
{
    /// <summary>Reserves a node for etcd and NATS.</summary>
    public bool DedicatedInfrastructure { get; init; }

    /// <summary>Reserves a node for the frontend or its load balancer.</summary>
    public bool DedicatedFrontend { get; init; }

    /// <summary>Reserves the last node for the benchmark client.</summary>
    public bool DedicatedClient { get; init; }

    /// <summary>One node for all reserved roles; false gives each role its own.</summary>
    public bool ShareDedicatedNode { get; init; } = true;

    /// <summary>Node of a single frontend. Not with <see cref="DedicatedFrontend"/>.</summary>
    public FrontendPlacement Frontend { get; init; }

    /// <summary>Node of the benchmark client. Not with <see cref="DedicatedClient"/>.</summary>
    public FrontendPlacement Client { get; init; }
}
