using System.Text.Json.Serialization;
using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>What is asked of SLURM.</summary>
public sealed record AllocationRequest
{
    /// <summary>Nodes over all components.</summary>
    public required int Nodes { get; init; }

    /// <summary>GPUs on every node.</summary>
    public required int GpusPerNode { get; init; }

    /// <summary>GPU model, as the job names it.</summary>
    public required string GpuType { get; init; }

    /// <summary>Wall-clock limit.</summary>
    public required TimeSpan TimeLimit { get; init; }

    /// <summary>How long before the limit SLURM warns the agent, so that results are saved.</summary>
    public required TimeSpan EarlyWarning { get; init; }

    /// <summary>Node counts of the components of a heterogeneous job; empty for an ordinary one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<int> Components { get; init; }

    /// <summary>
    /// Directives in order. In a heterogeneous job they are those of the first component; further components repeat
    /// them with their own number of nodes, without name and signal, which belong to the job.
    /// </summary>
    public required EquatableArray<Directive> Directives { get; init; }
}
