using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Queries;

/// <summary>A directory below a root, read for queries.</summary>
/// <param name="Directory">Its path.</param>
/// <param name="Run">The run; null when it cannot be loaded.</param>
/// <param name="Problem">Why it is not among the runs; null when it is.</param>
/// <param name="Sources">
/// The files that results came from, and every directory in which another could appear, as they were before.
/// </param>
internal sealed record IndexedRun(
    string Directory, BenchmarkRun? Run, string? Problem, EquatableArray<SourceFile> Sources)
{
    private const string CacheFolder = "cached_assets";

    /// <summary>A change within this time may leave no trace in a file's time.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>Name of the directory: what tells runs apart.</summary>
    public string Name => Path.GetFileName(Directory);

    /// <summary>The measurements, each with its run.</summary>
    public IEnumerable<(IndexedRun Run, BenchmarkResult Result)> Results =>
        Run?.Results.Entries.Select(result => (this, result)) ?? [];

    /// <summary>Reads a directory.</summary>
    public static IndexedRun Read(string directory)
    {
        try
        {
            var folders = Folders(directory).ToArray();
            var sources = AsTheyAre(directory, folders);
            if (DescribedRun.Of(directory, out var reason) is not { } described)
                return new(directory, null, reason, sources);
            sources = AsTheyAre(directory, [.. folders, .. described.Sources()]);
            var run = described.With(described.ReadResults());
            return new(directory, run, RunLoader.Unfit(run), sources);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(directory, null, error.Message, []);
        }
    }

    /// <summary>True when everything is as it was.</summary>
    public static bool IsUnchanged(string directory, IReadOnlyList<SourceFile> sources)
    {
        try
        {
            return sources.All(source => SourceFile.Of(directory, Path.Combine(directory, source.Path)) == source);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>True when nothing was written so lately that a later change could go unseen.</summary>
    public bool IsSettled(DateTimeOffset now) =>
        !Sources.IsEmpty && Sources.All(source => source.Modified < (now - Settling).UtcTicks);

    private static EquatableArray<SourceFile> AsTheyAre(string directory, IEnumerable<string> paths) =>
        EquatableArray.From(paths.Select(path => SourceFile.Of(directory, path)));

    private static IEnumerable<string> Folders(string directory)
    {
        yield return directory;
        foreach (var folder in System.IO.Directory.EnumerateDirectories(directory))
        {
            if (Path.GetFileName(folder) == CacheFolder)
                continue;
            foreach (var below in Folders(folder))
                yield return below;
        }
    }
}
