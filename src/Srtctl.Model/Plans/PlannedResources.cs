namespace Srtctl.Model.Plans;

/// <summary>The deployment in numbers, as the metadata file of a run records it.</summary>
public sealed record PlannedResources
{
    /// <summary>Nodes of the prefill pool; null when aggregated.</summary>
    public int? PrefillNodes { get; init; }

    /// <summary>Nodes of the decode pool; null when aggregated.</summary>
    public int? DecodeNodes { get; init; }

    /// <summary>Nodes of the aggregated pool; null when disaggregated.</summary>
    public int? AggNodes { get; init; }

    /// <summary>Prefill workers.</summary>
    public int PrefillWorkers { get; init; }

    /// <summary>Decode workers.</summary>
    public int DecodeWorkers { get; init; }

    /// <summary>Aggregated workers.</summary>
    public int AggWorkers { get; init; }

    /// <summary>GPUs of one prefill worker.</summary>
    public int GpusPerPrefill { get; init; }

    /// <summary>GPUs of one decode worker.</summary>
    public int GpusPerDecode { get; init; }

    /// <summary>GPUs of one aggregated worker.</summary>
    public int GpusPerAgg { get; init; }

    /// <summary>GPUs that workers use, over all pools.</summary>
    public int TotalGpus { get; init; }

    /// <summary>Input length of the benchmark in tokens; null when it has none.</summary>
    public int? InputLength { get; init; }

    /// <summary>Output length of the benchmark in tokens; null when it has none.</summary>
    public int? OutputLength { get; init; }
}
