namespace Srtctl.Analysis.Headers;

/// <summary>The words for how serious a line is.</summary>
internal static class LogLevel
{
    /// <summary>Length of the level that a text ends with; 0 when it ends with none.</summary>
    public static int LengthBefore(ReadOnlySpan<byte> text) =>
        text.EndsWith("INFO"u8) ? 4
        : text.EndsWith("WARNING"u8) ? 7
        : text.EndsWith("ERROR"u8) || text.EndsWith("DEBUG"u8) ? 5
        : text.EndsWith("CRITICAL"u8) ? 8
        : 0;
}
