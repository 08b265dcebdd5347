using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>What takes requests from clients and hands them to workers. The concrete type chooses it.</summary>
public abstract record Frontend
{
    /// <summary>
    /// nginx on the head node in front of instances on other worker nodes. Null, or a single worker node: one instance
    /// without nginx.
    /// </summary>
    public LoadBalancer? LoadBalancer { get; init; } = new();

    /// <summary>Most instances to start behind the load balancer.</summary>
    public int MaximumInstances { get; init; } = 10;

    /// <summary>Variables of the frontend only.</summary>
    public EquatableMap<string, EnvironmentValue> Environment { get; init; } =
        EquatableMap<string, EnvironmentValue>.Empty;
}
