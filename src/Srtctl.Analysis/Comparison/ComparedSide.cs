using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Comparison;

/// <summary>Runs of one and the same experiment: their measurements are repetitions of each other.</summary>
/// <param name="Runs">The runs.</param>
public sealed record ComparedSide(EquatableArray<BenchmarkRun> Runs)
{
    /// <summary>Job IDs joined by <c>+</c>.</summary>
    public string Title => string.Join('+', Runs.Select(static run => run.Metadata.JobId));

    /// <summary>Concurrencies that were measured.</summary>
    internal IEnumerable<int> Concurrencies =>
        Runs.SelectMany(static run => run.Results.Entries).Select(static result => result.Concurrency).OfType<int>();

    /// <summary>A figure over all measurements at a concurrency; null when none states it.</summary>
    internal FigureSample? Sample(Metric metric, int concurrency)
    {
        var found = Runs.SelectMany(run => run.Results.Entries
            .Where(result => result.Concurrency == concurrency)
            .Select(result => (Value: metric.Of(run, result), Result: result)))
            .Where(static pair => pair.Value is { } value && double.IsFinite(value)).ToArray();
        if (found.Length == 0)
            return null;
        var mean = found.Average(static pair => pair.Value ?? 0);
        if (found.Length == 1)
            return new(mean, null, 1, OfRequests(metric, found[0].Result));
        var std = Math.Sqrt(found.Sum(pair => Math.Pow((pair.Value ?? 0) - mean, 2)) / (found.Length - 1));
        return new(mean, std, found.Length, std / Math.Sqrt(found.Length));
    }

    private static double? OfRequests(Metric metric, BenchmarkResult result) =>
        metric.Std(result) is { } std && result.Completed is > 1 and var completed ? std / Math.Sqrt(completed) : null;
}
