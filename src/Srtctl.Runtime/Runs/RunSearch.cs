using Srtctl.Model.Diagnostics;
using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Runs;

/// <summary>Finds a run by its job ID or by its path.</summary>
public static class RunSearch
{
    /// <summary>The run directory, or an error with near IDs.</summary>
    /// <param name="id">Job ID, or path of a run directory.</param>
    /// <param name="outputDirectory">Where run directories are.</param>
    public static (RunDirectory? Directory, Diagnostic? Problem) Find(string id, string outputDirectory)
    {
        string[] candidates = [Path.GetFullPath(id, outputDirectory), Path.GetFullPath(id)];
        var found = Array.Find(candidates, IsRun);
        return found is null
            ? (null, RunFindings.NoRun(id, outputDirectory, KnownIds(outputDirectory)))
            : (new RunDirectory(Path.TrimEndingDirectorySeparator(found)), null);
    }

    /// <summary>The ID of the run in a directory: the directory's name.</summary>
    public static string IdOf(RunDirectory directory) => Path.GetFileName(directory.Path);

    private static bool IsRun(string path) => Directory.Exists(path) && File.Exists(new RunDirectory(path).Plan);

    private static string[] KnownIds(string outputDirectory) => Directory.Exists(outputDirectory)
        ? [.. Directory.EnumerateDirectories(outputDirectory).Where(IsRun).Select(static path => Path.GetFileName(path))]
        : [];
}
