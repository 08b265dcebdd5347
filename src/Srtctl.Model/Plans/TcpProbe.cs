using System.Text.Json.Serialization;
using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>Ready when TCP connections are accepted.</summary>
public sealed record TcpProbe : ReadinessProbe
{
    /// <summary>Host name or address.</summary>
    public required PlanText Host { get; init; }

    /// <summary>1 to 65535.</summary>
    public required int Port { get; init; }

    /// <summary>Other ports of the same host that must accept too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<int> FurtherPorts { get; init; }
}
