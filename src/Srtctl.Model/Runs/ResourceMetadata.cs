using System.Text.Json.Serialization;

namespace Srtctl.Model.Runs;

/// <summary>
/// The <c>resources</c> object of the metadata file. Absent pools are null in nodes and 0 in workers.
/// </summary>
public sealed record ResourceMetadata
{
    /// <summary>GPU model.</summary>
    [JsonPropertyName("gpu_type")] public required string GpuType { get; init; }

    /// <summary>GPUs per node.</summary>
    [JsonPropertyName("gpus_per_node")] public required int GpusPerNode { get; init; }

    /// <summary>Prefill nodes.</summary>
    [JsonPropertyName("prefill_nodes"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? PrefillNodes { get; init; }

    /// <summary>Decode nodes.</summary>
    [JsonPropertyName("decode_nodes"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? DecodeNodes { get; init; }

    /// <summary>Aggregated nodes.</summary>
    [JsonPropertyName("agg_nodes"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? AggNodes { get; init; }

    /// <summary>Prefill workers.</summary>
    [JsonPropertyName("prefill_workers")] public int PrefillWorkers { get; init; }

    /// <summary>Decode workers.</summary>
    [JsonPropertyName("decode_workers")] public int DecodeWorkers { get; init; }

    /// <summary>Aggregated workers.</summary>
    [JsonPropertyName("agg_workers")] public int AggWorkers { get; init; }

    /// <summary>GPUs of one prefill worker.</summary>
    [JsonPropertyName("gpus_per_prefill")] public int GpusPerPrefill { get; init; }

    /// <summary>GPUs of one decode worker.</summary>
    [JsonPropertyName("gpus_per_decode")] public int GpusPerDecode { get; init; }

    /// <summary>GPUs of one aggregated worker.</summary>
    [JsonPropertyName("gpus_per_agg")] public int GpusPerAgg { get; init; }
}
