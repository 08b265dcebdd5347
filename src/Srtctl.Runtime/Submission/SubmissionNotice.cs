using System.Text.Json.Serialization;
using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Submission;

/// <summary>What a status API is told about a submitted job: the body of <c>POST /api/jobs</c>.</summary>
public sealed record SubmissionNotice
{
    /// <summary>SLURM job ID.</summary>
    [JsonPropertyName("job_id")] public required string JobId { get; init; }

    /// <summary>Job name.</summary>
    [JsonPropertyName("job_name")] public required string JobName { get; init; }

    /// <summary>UTC, ISO 8601 ending in <c>Z</c>.</summary>
    [JsonPropertyName("submitted_at")] public required string SubmittedAt { get; init; }

    /// <summary>Cluster name of the cluster file.</summary>
    [JsonPropertyName("cluster")] public string? Cluster { get; init; }

    /// <summary>Path of the job script.</summary>
    [JsonPropertyName("recipe")] public string? Recipe { get; init; }

    /// <summary>The metadata file.</summary>
    [JsonPropertyName("metadata")] public JobMetadata? Metadata { get; init; }
}
