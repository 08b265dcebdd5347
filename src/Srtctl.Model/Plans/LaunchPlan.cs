using System.Text.Json.Serialization;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Model.Plans;

/// <summary>
/// Everything that will happen, resolved before submission. The agent executes the file it is written to; nothing is
/// computed again. Only what the allocation alone knows stays a reference inside <see cref="PlanText"/>.
/// </summary>
public sealed record LaunchPlan
{
    /// <summary>The version this library writes and reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Version of the plan's JSON.</summary>
    public required int Schema { get; init; }

    /// <summary>What the job is.</summary>
    public required PlannedJob Job { get; init; }

    /// <summary>The deployment in numbers.</summary>
    public required PlannedResources Resources { get; init; }

    /// <summary>What is asked of SLURM.</summary>
    public required AllocationRequest Allocation { get; init; }

    /// <summary>How the plan is carried out.</summary>
    public required Execution Execution { get; init; }

    /// <summary>The nodes, in slot order.</summary>
    public required EquatableArray<NodeSlot> Nodes { get; init; }

    /// <summary>Address of the public API.</summary>
    public required PlanText Endpoint { get; init; }

    /// <summary>Files written before the first stage.</summary>
    public required EquatableArray<PlannedFile> Files { get; init; }

    /// <summary>Stages in order.</summary>
    public required EquatableArray<Stage> Stages { get; init; }

    /// <summary>Warnings found while planning.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<Diagnostic> Warnings { get; init; }

    /// <summary>Rules that the job or the site takes otherwise than srtctl does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<ChangedRule> Rules { get; init; }

    /// <summary>All processes in start order.</summary>
    public IEnumerable<ProcessSpec> Processes() =>
        Stages.SelectMany(static stage => (IEnumerable<ProcessSpec>)stage.Processes);
}
