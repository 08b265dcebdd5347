using System.Text.Json.Serialization;

namespace Srtctl.Model.Runs;

/// <summary>Serializer for the small files of a run directory; works without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunEvent))]
[JsonSerializable(typeof(RunResult))]
[JsonSerializable(typeof(JobMetadata))]
public sealed partial class RunJsonContext : JsonSerializerContext;
