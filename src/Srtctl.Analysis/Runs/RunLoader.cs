using Srtctl.Analysis.Benchmarks;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>Loads runs, ours or those that the Python tool left, of any age.</summary>
/// <param name="root">Directory with run directories.</param>
public sealed class RunLoader(string root)
{
    private const string NoResults = "torch-profiler";

    /// <summary>Everything below the root: runs with results, newest first, and the rest with reasons.</summary>
    public RunDiscovery Discover()
    {
        var (runs, skipped) = (new List<BenchmarkRun>(), new List<SkippedRun>());
        var loaded = Directories().AsParallel().AsOrdered()
            .Select(static directory => (directory, Run: TryLoadDirectory(directory, out var reason), reason));
        foreach (var (directory, run, reason) in loaded)
        {
            if (run is null)
                skipped.Add(new(directory, reason));
            else if (Unfit(run) is { } unfit)
                skipped.Add(new(directory, unfit));
            else
                runs.Add(run);
        }

        return new(EquatableArray.From(runs), EquatableArray.From(skipped));
    }

    /// <summary>One run, also when it has no results yet.</summary>
    /// <param name="jobId">SLURM job ID, or the directory's name.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such run, or it has no metadata.</exception>
    public BenchmarkRun Load(string jobId)
    {
        var directory = Directories().FirstOrDefault(path =>
            Path.GetFileName(path) == jobId || RunName.JobId(Path.GetFileName(path)) == jobId);
        if (directory is null)
            throw new DirectoryNotFoundException($"There is no run {jobId} in {root}.");
        return TryLoadDirectory(directory, out var reason)
            ?? throw new DirectoryNotFoundException($"{directory} is not a run that can be loaded: {reason}.");
    }

    /// <summary>One run by its directory.</summary>
    /// <exception cref="DirectoryNotFoundException">It is none, or has no metadata.</exception>
    public static BenchmarkRun LoadDirectory(string directory)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        return TryLoadDirectory(path, out var reason)
            ?? throw new DirectoryNotFoundException($"{path} is not a run that can be loaded: {reason}.");
    }

    /// <summary>One run by its directory; null, with the reason, when its files say too little.</summary>
    public static BenchmarkRun? TryLoadDirectory(string directory, out string reason)
    {
        try
        {
            return DescribedRun.Of(directory, out reason) is { } run ? run.With(run.ReadResults()) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            reason = error.Message;
            return null;
        }
    }

    /// <summary>Why a run that can be loaded is not shown among the others; null when it is.</summary>
    internal static string? Unfit(BenchmarkRun run) =>
        run.Benchmark.Type == NoResults ? "a torch-profiler run has no results"
        : BenchmarkParsers.Find(run.Benchmark.Type) is null ? $"nothing reads results of \"{run.Benchmark.Type}\""
        : run.Results.Entries.IsEmpty ? "it has no results"
        : null;

    /// <summary>Everything below the root that looks like a run, newest first.</summary>
    internal IEnumerable<string> Directories() => Directory.EnumerateDirectories(root)
        .Where(static path => !RunName.IsIgnored(Path.GetFileName(path)))
        .Select(static path => (Path: path, Id: RunName.JobId(Path.GetFileName(path))))
        .Where(static found => found.Id.Length > 0)
        .OrderByDescending(static found => found.Id.Length)
        .ThenByDescending(static found => found.Id, StringComparer.Ordinal)
        .ThenBy(static found => found.Path, StringComparer.Ordinal)
        .Select(static found => found.Path);
}
