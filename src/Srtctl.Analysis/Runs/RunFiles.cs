using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Runs;

/// <summary>Finds files in a run directory of any age: what is now in <c>logs/</c> once lay beside it.</summary>
/// <param name="Path">The run directory.</param>
public sealed record RunFiles(string Path)
{
    /// <summary>Where the logs are.</summary>
    public string Logs { get; } = Directory.Exists(System.IO.Path.Combine(Path, RunDirectory.LogFolder))
        ? System.IO.Path.Combine(Path, RunDirectory.LogFolder)
        : Path;

    /// <summary>A path below the logs.</summary>
    public string InLogs(string relative) => System.IO.Path.Combine(Logs, relative);

    /// <summary>A path as seen from the run directory.</summary>
    public string Relative(string path) => System.IO.Path.GetRelativePath(Path, path);

    /// <summary>The file of a name, beside the logs or among them; null when there is none.</summary>
    public string? Find(string name) =>
        Places().Select(place => System.IO.Path.Combine(place, name)).FirstOrDefault(File.Exists);

    /// <summary>Files of a pattern, by name.</summary>
    public IEnumerable<string> Files(string pattern) => Places()
        .SelectMany(place => Directory.EnumerateFiles(place, pattern)).Order(StringComparer.Ordinal);

    /// <summary>Directories of a pattern, by name.</summary>
    public IEnumerable<string> Folders(string pattern) => Places()
        .SelectMany(place => Directory.EnumerateDirectories(place, pattern)).Order(StringComparer.Ordinal);

    private IEnumerable<string> Places() => ((string[])[Path, Logs]).Distinct();
}
