using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Launches;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>A run with its benchmark results. Worker logs are read on demand: they are large.</summary>
public sealed record BenchmarkRun
{
    /// <summary>What was run.</summary>
    public required RunMetadata Metadata { get; init; }

    /// <summary>What was asked of the benchmark.</summary>
    public required BenchmarkFacts Benchmark { get; init; }

    /// <summary>What it measured.</summary>
    public required BenchmarkResults Results { get; init; }

    /// <summary>The client's command; null when its output does not show it.</summary>
    public LaunchCommand? LaunchCommand { get; init; }

    /// <summary>Concurrencies that were asked for and have no result; empty when no list is known.</summary>
    public EquatableArray<int> MissingConcurrencies => Benchmark.Concurrencies is { } asked
        ? EquatableArray.From(asked.Except(Results.Entries.Select(static entry => entry.Concurrency ?? 0)).Order())
        : [];

    /// <summary>True when nothing that was asked for is missing.</summary>
    public bool IsComplete => MissingConcurrencies.IsEmpty;
}
