using Srtctl.Analysis.Engines;

namespace Srtctl.Analysis.Runs;

/// <summary>Finds out which engine a run used.</summary>
internal static class EngineDetection
{
    private const int LookedAt = 256 * 1024;

    /// <summary>
    /// By the metadata, else by what a log says most often, for lines of others may be among its own, else by the
    /// container; null when nothing tells.
    /// </summary>
    public static string? Of(RunMetadata metadata, IEnumerable<string> logs)
    {
        if (NodeLogFormats.All.Any(format => format.Name == metadata.Engine))
            return metadata.Engine;
        return logs.Select(OfLog).FirstOrDefault(static engine => engine is not null)
            ?? OfContainer(metadata.Container ?? "");
    }

    private static string? OfLog(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[LookedAt];
        var text = bytes.AsSpan(0, file.ReadAtLeast(bytes, LookedAt, throwOnEndOfStream: false));
        var (found, most) = ((string?)null, 0);
        foreach (var format in NodeLogFormats.All)
        {
            var count = 0;
            foreach (var marker in format.Markers)
                count += text.Count(System.Text.Encoding.UTF8.GetBytes(marker));
            if (count > most)
                (found, most) = (format.Name, count);
        }

        return found;
    }

    private static string? OfContainer(string container) => NodeLogFormats.All.FirstOrDefault(format =>
        container.Contains(format.Name, StringComparison.OrdinalIgnoreCase))?.Name;
}
