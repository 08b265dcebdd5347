namespace Srtctl.Agent.Staging;

/// <summary>
/// Copies a model directory to a node's own disk. Files that are there with the right size are kept; every other one is
/// written to a temporary name and renamed, so that a copy cut short is never taken for whole.
/// </summary>
internal static class ModelCopy
{
    private const int Parallel = 16;
    private const int BufferSize = 1 << 20;
    private const string Partial = ".partial";

    /// <exception cref="IOException">The source is missing, a file cannot be copied, or the copy differs.</exception>
    public static async Task<CopiedFiles> MakeAsync(string source, string target, CancellationToken cancellation)
    {
        var wanted = Listing(source);
        if (wanted.Count == 0)
            throw new DirectoryNotFoundException($"there is no model in '{source}'");
        var present = Listing(target);
        var missing = wanted.Where(file => present.GetValueOrDefault(file.Key, -1) != file.Value).ToList();
        await System.Threading.Tasks.Parallel.ForEachAsync(
            missing,
            new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellation },
            async (file, stop) => await CopyAsync(Path.Combine(source, file.Key), Path.Combine(target, file.Key), stop));
        var copy = Listing(target);
        return wanted.FirstOrDefault(file => copy.GetValueOrDefault(file.Key, -1) != file.Value) is { Key: { } wrong }
            ? throw new IOException($"'{Path.Combine(target, wrong)}' differs from its original after the copy")
            : new CopiedFiles(missing.Count, missing.Sum(static file => file.Value));
    }

    /// <summary>Size by relative path; links count as what they point to.</summary>
    private static Dictionary<string, long> Listing(string directory)
    {
        if (!Directory.Exists(directory))
            return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return Directory.EnumerateFiles(directory, "*", options)
            .Where(static file => !file.EndsWith(Partial, StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(directory, file), Size, StringComparer.Ordinal);
    }

    private static long Size(string file)
    {
        var info = new FileInfo(file);
        return info.LinkTarget is null ? info.Length
            : info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } aim ? aim.Length
            : throw new FileNotFoundException($"'{file}' is a link to nothing");
    }

    private static async Task CopyAsync(string source, string target, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? "/");
        var temporary = $"{target}.{Guid.NewGuid():N}{Partial}";
        try
        {
            await using (var from = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, true))
            await using (var to = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize, true))
                await from.CopyToAsync(to, BufferSize, cancellation);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
