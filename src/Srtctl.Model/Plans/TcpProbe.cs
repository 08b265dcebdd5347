namespace Srtctl.Model.Plans;

/// <summary>Ready when a TCP connection is accepted.</summary>
public sealed record TcpProbe : ReadinessProbe
{
    /// <summary>Host name or address.</summary>
    public required PlanText Host { get; init; }

    /// <summary>1 to 65535.</summary>
    public required int Port { get; init; }
}
