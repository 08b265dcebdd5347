namespace Srtctl.Analysis.Launches;

/// <summary>The words that mark a launch command in a worker log.</summary>
internal static class LaunchMarker
{
    /// <summary>
    /// The command behind <c>[CMD] </c> or in <c>Rank0 run … in background</c>; empty for another line.
    /// </summary>
    public static ReadOnlySpan<byte> Strip(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("[CMD] "u8))
            return line["[CMD] ".Length..];
        if (!line.StartsWith("Rank"u8) || !line.EndsWith(" in background"u8))
            return default;
        var at = line.IndexOf(" run "u8);
        return at is > 0 and < 12 ? line[(at + " run ".Length)..^" in background".Length] : default;
    }
}
