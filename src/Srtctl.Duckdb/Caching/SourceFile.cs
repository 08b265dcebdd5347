using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>A file that a cache was made from, as it was then.</summary>
/// <param name="Path">Where it is, seen from the run directory.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Modified">When it was last written: ticks of 100 ns since the year 1, UTC.</param>
internal sealed record SourceFile(string Path, long Bytes, long Modified)
{
    /// <summary>The files as they are now.</summary>
    /// <exception cref="IOException">One has gone.</exception>
    public static EquatableArray<SourceFile> Of(RunFiles run, IEnumerable<string> paths) =>
        EquatableArray.From(paths.Select(path => Of(run.Path, path)));

    /// <summary>A file, or a directory, whose size is then 0.</summary>
    public static SourceFile Of(string root, string path)
    {
        var file = new FileInfo(path);
        var isFile = file.Exists;
        if (!isFile && !Directory.Exists(path))
            throw new FileNotFoundException($"{path} has gone.", path);
        return new(
            System.IO.Path.GetRelativePath(root, path), isFile ? file.Length : 0, file.LastWriteTimeUtc.Ticks);
    }
}
