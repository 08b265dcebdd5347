using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>What takes requests from clients and hands them to workers. The concrete type chooses it.</summary>
public abstract record Frontend
{
    /// <summary>
    /// Most instances to start. With more than one, and more than one worker node, nginx on the head node balances over
    /// instances on the other worker nodes. 1 starts a single instance without nginx.
    /// </summary>
    public int MaximumInstances { get; init; } = 10;

    /// <summary>nginx settings, used when there are several instances.</summary>
    public LoadBalancer LoadBalancer { get; init; } = new();

    /// <summary>Variables of the frontend only.</summary>
    public EquatableMap<string, EnvironmentValue> Environment { get; init; } = EquatableMap<string, EnvironmentValue>.Empty;
}
