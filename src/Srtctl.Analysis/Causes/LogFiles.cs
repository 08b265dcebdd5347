using System.IO.Compression;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Causes;

/// <summary>The logs of a run: everything that a program printed, and nothing that is data.</summary>
internal static class LogFiles
{
    private static readonly string[] Endings =
        [".out", ".err", ".log", ".srun", ".txt", ".out.gz", ".err.gz", ".log.gz"];

    /// <summary>Paths of all logs, by name.</summary>
    public static IReadOnlyList<string> Of(RunFiles run) =>
        [.. run.Files("*").Where(static path => IsLog(Path.GetFileName(path)))];

    /// <summary>Searches every log, several at a time; the large ones begin.</summary>
    public static (LogReading[] Read, EquatableArray<string> Unreadable, long Bytes) Search(
        RunFiles run, DateOnly? day, CancellationToken cancellation)
    {
        var paths = Of(run).Select(static path => (Path: path, Bytes: new FileInfo(path).Length))
            .OrderByDescending(static log => log.Bytes).ToArray();
        var found = new LogReading?[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
            found[index] = Read(paths[index].Path, run.Relative(paths[index].Path), day, cancellation));
        return (
            [.. found.OfType<LogReading>().OrderBy(static log => log.Log, StringComparer.Ordinal)],
            EquatableArray.From(
                paths.Where((_, index) => found[index] is null).Select(log => run.Relative(log.Path))),
            paths.Sum(static log => log.Bytes));
    }

    /// <summary>Opens a log as text, unpacked when it is compressed.</summary>
    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static bool IsLog(string name) =>
        name[0] != '.' && Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static LogReading? Read(string path, string log, DateOnly? day, CancellationToken cancellation)
    {
        try
        {
            using var stream = Open(path);
            return new LogSearch(log, day).Read(stream, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }
}
