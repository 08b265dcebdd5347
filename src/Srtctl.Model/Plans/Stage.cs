using System.Text.Json.Serialization;
using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>
/// Processes started together, in order. The next stage begins when all are ready and all tasks have ended.
/// </summary>
public sealed record Stage
{
    /// <summary><c>infrastructure</c>, <c>preparation</c>, <c>workers</c>, <c>frontend</c>, <c>benchmark</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Status word reported to the status API when the stage is entered.</summary>
    public required string Status { get; init; }

    /// <summary>Stage word reported to the status API.</summary>
    public required string StatusStage { get; init; }

    /// <summary>Started in this order.</summary>
    public required EquatableArray<ProcessSpec> Processes { get; init; }

    /// <summary>Asked once all processes of the stage are started and ready; null for none.</summary>
    public ReadinessProbe? Gate { get; init; }

    /// <summary>True when the job stays in this stage until somebody stops it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HoldUntilStopped { get; init; }
}
