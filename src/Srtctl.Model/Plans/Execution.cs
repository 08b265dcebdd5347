using System.Text.Json.Serialization;
using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>How the agent carries the plan out.</summary>
public sealed record Execution
{
    /// <summary>
    /// True in a rehearsal: pretend nodes on one machine, mock programs. Results are not measurements.
    /// </summary>
    public bool Rehearsal { get; init; }

    /// <summary>True when containers are used through the pyxis plugin; false when programs run on the host.</summary>
    public bool Containers { get; init; }

    /// <summary>Network interface whose IPv4 address stands for a node; null: the best routable one.</summary>
    public string? NetworkInterface { get; init; }

    /// <summary>A node that has not been heard of for this long is dead.</summary>
    public TimeSpan HeartbeatTimeout { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>Longest duration of the whole wind-down.</summary>
    public TimeSpan WindDown { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>Base addresses of status APIs; empty for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<string> StatusEndpoints { get; init; }

    /// <summary>Cluster name for the status API.</summary>
    public string? Cluster { get; init; }
}
