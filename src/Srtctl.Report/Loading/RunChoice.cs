using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Report.Loading;

/// <summary>The runs that somebody named.</summary>
public sealed record RunChoice
{
    /// <summary>The runs, each once, in the order of the words.</summary>
    public EquatableArray<BenchmarkRun> Runs { get; private init; }

    /// <summary>What lies in a named directory of runs and cannot be shown.</summary>
    public EquatableArray<SkippedRun> Skipped { get; private init; }

    /// <summary>Words that name nothing.</summary>
    public EquatableArray<Diagnostic> Problems { get; private init; }

    /// <summary>Finds what each word names: a run directory, a directory of runs, or a job ID.</summary>
    /// <param name="words">Job IDs and paths.</param>
    /// <param name="root">Where runs are looked for by their ID.</param>
    public static RunChoice Of(IEnumerable<string> words, string root)
    {
        var all = words.Select(word => OfWord(word, root)).ToArray();
        return new()
        {
            Runs = EquatableArray.From(
                all.SelectMany(static one => one.Runs).DistinctBy(static run => run.Metadata.Path)),
            Skipped = EquatableArray.From(all.SelectMany(static one => one.Skipped).Distinct()),
            Problems = EquatableArray.From(all.SelectMany(static one => one.Problems)),
        };
    }

    private static RunChoice OfWord(string word, string root)
    {
        string[] candidates = [Path.GetFullPath(word, Path.GetFullPath(root)), Path.GetFullPath(word)];
        if (Array.Find(candidates, Directory.Exists) is { } directory)
            return OfDirectory(word, root, Path.TrimEndingDirectorySeparator(directory));
        try
        {
            return Directory.Exists(root)
                ? new() { Runs = [new RunLoader(root).Load(word)] }
                : Nothing(word, root, null);
        }
        catch (DirectoryNotFoundException)
        {
            return Nothing(word, root, null);
        }
    }

    private static RunChoice OfDirectory(string word, string root, string directory)
    {
        try
        {
            return new() { Runs = [RunLoader.LoadDirectory(directory)] };
        }
        catch (DirectoryNotFoundException error)
        {
            var inside = new RunLoader(directory).Discover();
            if (!inside.Runs.IsEmpty)
                return new() { Runs = inside.Runs, Skipped = inside.Skipped };
            return inside.Skipped.IsEmpty
                ? Nothing(word, root, error.Message)
                : new()
                {
                    Problems =
                    [
                        ReportFindings.NoneFit(directory, [.. inside.Skipped.Select(static run =>
                            $"{Path.GetFileName(run.Path)}: {run.Reason}")]),
                    ],
                };
        }
    }

    private static RunChoice Nothing(string word, string root, string? reason) => new()
    {
        Problems = [ReportFindings.NoRun(word, root, reason, Known(root))],
    };

    private static string[] Known(string root) => Directory.Exists(root)
        ? [.. Directory.EnumerateDirectories(root).Select(static path => Path.GetFileName(path))]
        : [];
}
