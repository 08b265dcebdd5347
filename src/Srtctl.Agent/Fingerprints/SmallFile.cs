namespace Srtctl.Agent.Fingerprints;

/// <summary>Files that tell a few words about a container and may be missing, unreadable or far too long.</summary>
internal static class SmallFile
{
    private const int MostLines = 20_000;

    /// <summary>The lines; none when the file cannot be read.</summary>
    public static IReadOnlyList<string> Lines(string path)
    {
        try
        {
            return File.Exists(path) ? [.. File.ReadLines(path).Take(MostLines)] : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The first line without blanks around it; null when there is none.</summary>
    public static string? FirstLine(string path) =>
        Lines(path) is [var first, ..] && first.Trim() is { Length: > 0 } text ? text : null;
}
