using System.Text;

namespace Srtctl.Agent.Processes;

/// <summary>The last lines of a log, however large it is.</summary>
internal static class LogTail
{
    private const int Window = 64 * 1024;

    /// <summary>At most <paramref name="count"/> last lines; empty when the file cannot be read.</summary>
    public static IReadOnlyList<string> Read(string path, int count)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            file.Seek(-Math.Min(Window, file.Length), SeekOrigin.End);
            var bytes = new byte[Window];
            var length = file.ReadAtLeast(bytes, Window, throwOnEndOfStream: false);
            var lines = Encoding.UTF8.GetString(bytes, 0, length).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return lines.Length <= count ? lines : lines[^count..];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
