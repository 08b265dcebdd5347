using System.Text.Json.Serialization;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Model.Plans;

/// <summary>What the job is, for everything that shows or compares runs.</summary>
public sealed record PlannedJob
{
    /// <summary>Name of the job, the point's name in a sweep.</summary>
    public required string Name { get; init; }

    /// <summary>Inference engine, by its catalog name.</summary>
    public required string Engine { get; init; }

    /// <summary>Frontend, by its word in recipes: <c>dynamo</c>, <c>sglang</c>, …</summary>
    public required string Frontend { get; init; }

    /// <summary>Benchmark type word.</summary>
    public required string Benchmark { get; init; }

    /// <summary>Model path after aliases, or <c>hf:</c> reference.</summary>
    public required string ModelPath { get; init; }

    /// <summary>Name clients ask for.</summary>
    public required string ServedModelName { get; init; }

    /// <summary>Numeric format of the weights.</summary>
    public required string Precision { get; init; }

    /// <summary>Container image after aliases.</summary>
    public required string Container { get; init; }

    /// <summary>Script that prepares workers and frontends; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? SetupScript { get; init; }

    /// <summary>What the author says the job runs, compared with what ran; null when nothing is said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Identity? Identity { get; init; }

    /// <summary>Sweep parameters of this point, as text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<PlannedParameter> Parameters { get; init; }

    /// <summary>Labels given at submission.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<string> Tags { get; init; }
}
