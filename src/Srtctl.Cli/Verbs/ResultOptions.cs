using System.CommandLine;
using Srtctl.Analysis.Runs;
using Srtctl.Cli.Loading;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Text;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Cli.Verbs;

/// <summary>Arguments of verbs about results, and the runs they mean: ours and those of the Python tool.</summary>
internal sealed class ResultOptions
{
    private const string Latest = "latest";

    public Option<string?> Cluster { get; } = JobOptions.ClusterOption();

    public Option<string?> Output { get; } = JobOptions.RootOption();

    public Option<bool> Json { get; } = JobOptions.JsonOption();

    /// <summary>The directory with run directories, or why it is not known.</summary>
    public (string Root, IReadOnlyList<Diagnostic> Problems) Root(ParseResult parsed)
    {
        var cluster = ClusterFile.Load(ClusterFileSearch.FromEnvironment(parsed.GetValue(Cluster)));
        Diagnostic[] errors = [.. cluster.Diagnostics.Where(static finding => finding.Severity == Severity.Error)];
        var root = JobPlanning.OutputDirectoryOf(parsed.GetValue(Output), cluster);
        return (root, errors);
    }

    /// <summary>A run by its job ID, by a path, or the newest one.</summary>
    public static (BenchmarkRun? Run, Diagnostic? Problem) Find(string name, string root)
    {
        if (Directory(name, root) is not { } directory)
            return (null, new("SRT4050", Severity.Error, name,
                name == Latest
                    ? $"There is no run in '{root}'."
                    : $"There is no run '{name}', neither as a path nor in '{root}'.",
                $"{NearNames.Question(name, Known(root))} Name the directory of the runs with --root, or give a path."
                    .TrimStart()));
        return RunLoader.TryLoadDirectory(directory, out var reason) is { } run
            ? (run, null)
            : (null, new("SRT4051", Severity.Error, directory, $"This is not a run that can be shown: {reason}.",
                "A run has <job id>.json, metadata.json or plan.json."));
    }

    private static string? Directory(string name, string root) =>
        name == Latest ? RunListing.Newest(root)
        : name.Length == 0 ? null
        : Candidates(name, root).FirstOrDefault(System.IO.Directory.Exists);

    private static IEnumerable<string> Candidates(string name, string root)
    {
        yield return Clean(Path.GetFullPath(name, root));
        if (System.IO.Directory.Exists(root) && name.All(char.IsAsciiDigit))
        {
            foreach (var path in System.IO.Directory.EnumerateDirectories(root, $"{name}_*")
                .Order(StringComparer.Ordinal))
                yield return path;
        }

        yield return Clean(Path.GetFullPath(name));
    }

    private static string Clean(string path) => Path.TrimEndingDirectorySeparator(path);

    private static string[] Known(string root) => System.IO.Directory.Exists(root)
        ? [.. System.IO.Directory.EnumerateDirectories(root).Select(static path => Path.GetFileName(path))]
        : [];
}
