using System.Text.Json.Serialization;

namespace Srtctl.Model.Runs;

/// <summary>
/// The metadata file <c>&lt;job id&gt;.json</c>, version 2.0, in the field names existing readers know.
/// </summary>
public sealed record JobMetadata
{
    /// <summary>Format version.</summary>
    [JsonPropertyName("version")] public string Version { get; init; } = "2.0";

    /// <summary>Always true: an orchestrator ran the job.</summary>
    [JsonPropertyName("orchestrator")] public bool Orchestrator { get; init; } = true;

    /// <summary>SLURM job ID, or the number of a rehearsal.</summary>
    [JsonPropertyName("job_id")] public required string JobId { get; init; }

    /// <summary>Job name.</summary>
    [JsonPropertyName("job_name")] public required string JobName { get; init; }

    /// <summary>UTC, <c>YYYY-MM-DD HH:MM:SS</c>.</summary>
    [JsonPropertyName("generated_at")] public required string GeneratedAt { get; init; }

    /// <summary>Model.</summary>
    [JsonPropertyName("model")] public required ModelMetadata Model { get; init; }

    /// <summary>Deployment.</summary>
    [JsonPropertyName("resources")] public required ResourceMetadata Resources { get; init; }

    /// <summary>Engine word.</summary>
    [JsonPropertyName("backend_type")] public required string BackendType { get; init; }

    /// <summary>Frontend word.</summary>
    [JsonPropertyName("frontend_type")] public required string FrontendType { get; init; }

    /// <summary>Benchmark.</summary>
    [JsonPropertyName("benchmark")] public required BenchmarkMetadata Benchmark { get; init; }

    /// <summary>Script that prepared workers and frontends; absent when there was none.</summary>
    [JsonPropertyName("setup_script")] public string? SetupScript { get; init; }

    /// <summary>Labels; absent when none were given.</summary>
    [JsonPropertyName("tags")] public string[]? Tags { get; init; }

    /// <summary>Sweep parameters of this point; absent outside sweeps.</summary>
    [JsonPropertyName("parameters")] public Dictionary<string, string>? Parameters { get; init; }

    /// <summary>True for a rehearsal; absent for a real run.</summary>
    [JsonPropertyName("rehearsal")] public bool? Rehearsal { get; init; }
}
