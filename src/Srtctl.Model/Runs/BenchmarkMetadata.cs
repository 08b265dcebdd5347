using System.Text.Json.Serialization;

namespace Srtctl.Model.Runs;

/// <summary>The <c>benchmark</c> object of the metadata file.</summary>
public sealed record BenchmarkMetadata
{
    /// <summary>Type word.</summary>
    [JsonPropertyName("type")] public required string Type { get; init; }

    /// <summary>Input length, tokens.</summary>
    [JsonPropertyName("isl"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int? InputLength { get; init; }

    /// <summary>Output length, tokens.</summary>
    [JsonPropertyName("osl"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int? OutputLength { get; init; }
}
