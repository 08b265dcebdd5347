using Srtctl.Analysis.Benchmarks;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>Which runs are wanted, by their metadata. What is null or empty does not matter.</summary>
public sealed record RunFilter
{
    /// <summary>Every run.</summary>
    public static RunFilter All { get; } = new();

    /// <summary>Labels that a run must have, all of them.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Part of the model's path, or of the job's name.</summary>
    public string? Model { get; init; }

    /// <summary>GPU model, from its beginning: <c>h100</c> is also <c>h100-80gb</c>.</summary>
    public string? Gpu { get; init; }

    /// <summary>Benchmark type.</summary>
    public string? Type { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>True for a run that is wanted. A run without a date is in no range of days.</summary>
    public bool Accepts(RunMetadata run, BenchmarkFacts benchmark) =>
        Tags.All(tag => run.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase))
        && (Model is null || Has(run.ModelDir, Model) || Has(run.JobName, Model))
        && (Gpu is null || (run.GpuType?.StartsWith(Gpu, StringComparison.OrdinalIgnoreCase) ?? false))
        && (Type is null || string.Equals(benchmark.Type, Type, StringComparison.OrdinalIgnoreCase))
        && (Since is null || run.Day >= Since)
        && (Until is null || run.Day <= Until);

    private static bool Has(string? text, string part) =>
        text?.Contains(part, StringComparison.OrdinalIgnoreCase) ?? false;
}
