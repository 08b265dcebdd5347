using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>What the metadata file of a run says. Null is what it does not say, or not as a number.</summary>
public sealed record RunMetadata
{
    /// <summary>SLURM job ID.</summary>
    public required string JobId { get; init; }

    /// <summary>The run directory.</summary>
    public required string Path { get; init; }

    /// <summary>When the run was made, as written.</summary>
    public string? RunDate { get; init; }

    /// <summary>Container image.</summary>
    public string? Container { get; init; }

    /// <summary>Job name.</summary>
    public string? JobName { get; init; }

    /// <summary>Path of the model.</summary>
    public string? ModelDir { get; init; }

    /// <summary>Numeric format of the model.</summary>
    public string? Precision { get; init; }

    /// <summary>Tensor-parallel size, where it is said.</summary>
    public int? TensorParallel { get; init; }

    /// <summary>SLURM partition.</summary>
    public string? Partition { get; init; }

    /// <summary>GPU model.</summary>
    public string? GpuType { get; init; }

    /// <summary>GPUs of a node.</summary>
    public int? GpusPerNode { get; init; }

    /// <summary>Nodes of prefill workers.</summary>
    public int? PrefillNodes { get; init; }

    /// <summary>Nodes of decode workers.</summary>
    public int? DecodeNodes { get; init; }

    /// <summary>Nodes of aggregated workers.</summary>
    public int? AggNodes { get; init; }

    /// <summary>Prefill workers.</summary>
    public int? PrefillWorkers { get; init; }

    /// <summary>Decode workers.</summary>
    public int? DecodeWorkers { get; init; }

    /// <summary>Aggregated workers.</summary>
    public int? AggWorkers { get; init; }

    /// <summary>Frontends beside the first.</summary>
    public int? NumAdditionalFrontends { get; init; }

    /// <summary>Engine word.</summary>
    public string? Engine { get; init; }

    /// <summary>How the work is divided.</summary>
    public RunMode Mode { get; init; }

    /// <summary>Labels.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>All GPUs of the nodes with workers; null when they cannot be counted.</summary>
    public int? TotalGpus
    {
        get
        {
            var nodes = Mode == RunMode.Aggregated ? AggNodes ?? 0 : (PrefillNodes ?? 0) + (DecodeNodes ?? 0);
            return nodes > 0 && GpusPerNode > 0 ? nodes * GpusPerNode : null;
        }
    }

    /// <summary><c>2P/4D</c>, or <c>3A</c>.</summary>
    public string Topology =>
        Mode == RunMode.Aggregated ? $"{AggWorkers ?? 0}A" : $"{PrefillWorkers ?? 0}P/{DecodeWorkers ?? 0}D";

    /// <summary>The day of the run; null when it is not written in a known form.</summary>
    public DateOnly? Day => RunDates.Day(RunDate);
}
