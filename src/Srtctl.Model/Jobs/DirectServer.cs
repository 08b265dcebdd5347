namespace Srtctl.Model.Jobs;

/// <summary>
/// No frontend: the only worker serves the public port itself. For one aggregated worker of an engine that has a server
/// of its own.
/// </summary>
public sealed record DirectServer : Frontend
{
    /// <summary>Without a load balancer, which would have nothing to balance.</summary>
    public DirectServer() => LoadBalancer = null;
}
