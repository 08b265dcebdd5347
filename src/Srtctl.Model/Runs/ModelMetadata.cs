using System.Text.Json.Serialization;

namespace Srtctl.Model.Runs;

/// <summary>The <c>model</c> object of the metadata file.</summary>
public sealed record ModelMetadata
{
    /// <summary>Path after aliases.</summary>
    [JsonPropertyName("path")] public required string Path { get; init; }

    /// <summary>Container after aliases.</summary>
    [JsonPropertyName("container")] public required string Container { get; init; }

    /// <summary>Numeric format.</summary>
    [JsonPropertyName("precision")] public required string Precision { get; init; }
}
