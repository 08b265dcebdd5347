using Srtctl.Analysis.Benchmarks;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>Some of the runs below a directory, newest first.</summary>
/// <param name="Runs">Runs with results.</param>
/// <param name="Matching">Runs that the filter accepts, with or without results.</param>
/// <param name="Skipped">Runs that were looked at and are not shown, and why.</param>
public sealed record RunListing(
    EquatableArray<BenchmarkRun> Runs, int Matching, EquatableArray<SkippedRun> Skipped)
{
    /// <summary>
    /// Reads the metadata of every run, and the results of as many as are wanted: a root may hold thousands of runs
    /// with gigabytes of results.
    /// </summary>
    /// <param name="root">Directory with run directories.</param>
    /// <param name="filter">Which runs.</param>
    /// <param name="most">How many at most; null for all.</param>
    public static RunListing Read(string root, RunFilter filter, int? most)
    {
        var (headers, skipped) = Headers(root);
        var wanted = headers.Where(header => filter.Accepts(header.Run, header.Facts))
            .OrderByDescending(static header => RunDates.Time(header.Run.RunDate)).ToArray();
        var runs = new List<BenchmarkRun>();
        for (var done = 0; done < wanted.Length && (most is null || runs.Count < most);)
        {
            var piece = wanted.Skip(done).Take((most ?? wanted.Length) - runs.Count).ToArray();
            done += piece.Length;
            foreach (var (run, reason) in piece.AsParallel().AsOrdered().Select(Load))
            {
                if (run is not null && RunLoader.Unfit(run) is null)
                    runs.Add(run);
                else
                    skipped.Add(new(reason.Path, run is null ? reason.Reason : RunLoader.Unfit(run) ?? ""));
            }
        }

        return new(EquatableArray.From(runs), wanted.Length, EquatableArray.From(skipped));
    }

    /// <summary>The directory of the newest run, with or without results; null when there is none.</summary>
    /// <param name="root">Directory with run directories.</param>
    public static string? Newest(string root) => Directory.Exists(root)
        ? Headers(root).Headers.OrderByDescending(static header => RunDates.Time(header.Run.RunDate))
            .Select(static header => header.Run.Path).FirstOrDefault()
        : null;

    private static (List<(RunMetadata Run, BenchmarkFacts Facts)> Headers, List<SkippedRun> Skipped) Headers(
        string root)
    {
        var (headers, skipped) = (new List<(RunMetadata, BenchmarkFacts)>(), new List<SkippedRun>());
        var read = new RunLoader(root).Directories().AsParallel().AsOrdered().Select(static directory =>
            (directory, Header: MetadataFile.TryRead(directory, out var reason), reason));
        foreach (var (directory, header, reason) in read)
        {
            if (header is { } known)
                headers.Add(known);
            else
                skipped.Add(new(directory, reason));
        }

        return (headers, skipped);
    }

    private static (BenchmarkRun? Run, SkippedRun Skipped) Load((RunMetadata Run, BenchmarkFacts Facts) header)
    {
        try
        {
            var described = DescribedRun.Of(header.Run, header.Facts);
            return (described.With(described.ReadResults()), new(header.Run.Path, ""));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, new(header.Run.Path, error.Message));
        }
    }
}
