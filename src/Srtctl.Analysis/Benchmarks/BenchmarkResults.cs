using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>All measurements of a run.</summary>
public sealed record BenchmarkResults
{
    /// <summary>Sorted by concurrency and file name; of several for one concurrency all are kept.</summary>
    public EquatableArray<BenchmarkResult> Entries { get; init; }

    /// <summary>Files that could not be used, each with the reason.</summary>
    public EquatableArray<string> Warnings { get; init; }

    /// <summary>One measurement per concurrency, rising: the newest by its date, else by its file's name.</summary>
    public IEnumerable<BenchmarkResult> Newest() => Entries.GroupBy(static entry => entry.Concurrency)
        .Select(static same => same.OrderBy(static entry => entry.Date, StringComparer.Ordinal).Last());

    /// <summary>True when there was no usable result file, so that the figures come from printed text.</summary>
    public bool IsFromText => Entries.Any(static entry => entry.Source == ValueSource.BenchmarkOutput);
}
