using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Causes;

/// <summary>Some lines of a log.</summary>
internal static class LogExcerpt
{
    private const int Window = 64 * 1024;
    private const int LongestLine = 2000;

    /// <summary>Lines <paramref name="first"/> to <paramref name="last"/>; what cannot be read is left out.</summary>
    public static IReadOnlyList<LogLine> Lines(string directory, string log, long first, long last)
    {
        try
        {
            using var stream = LogFiles.Open(Path.Combine(directory, log));
            return [.. Lines(stream, log, first, last)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>The last lines that say something.</summary>
    public static IReadOnlyList<LogLine> Tail(string directory, string log, int count)
    {
        try
        {
            using var stream = LogFiles.Open(Path.Combine(directory, log));
            if (stream.CanSeek)
                stream.Seek(-Math.Min(Window, stream.Length), SeekOrigin.End);
            using var reader = new LineReader(stream);
            var lines = new Queue<string>(count);
            while (reader.TryRead(out var line))
            {
                if (LineText.Of(Cut(line)) is not { Length: > 0 } text)
                    continue;
                if (lines.Count == count)
                    lines.Dequeue();
                lines.Enqueue(text);
            }

            return [.. lines.Select(text => new LogLine(log, null, text))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return [];
        }
    }

    private static IEnumerable<LogLine> Lines(Stream stream, string log, long first, long last)
    {
        using var reader = new StreamReader(stream);
        for (long number = 1; number <= last && ReadLine(reader) is { } line; number++)
        {
            if (number >= first && LineText.Of(System.Text.Encoding.UTF8.GetBytes(line)) is { Length: > 0 } text)
                yield return new(log, number, text);
        }
    }

    /// <summary>Up to the line feed, whatever stands before it; only the beginning of a long line is kept.</summary>
    private static string? ReadLine(StreamReader reader)
    {
        var text = new System.Text.StringBuilder();
        var next = reader.Read();
        if (next < 0)
            return null;
        for (; next >= 0 && next != '\n'; next = reader.Read())
        {
            if (next == '\r' && reader.Peek() != '\n')
                text.Clear();
            else if (text.Length < LongestLine)
                text.Append((char)next);
        }

        return text.ToString();
    }

    private static Span<byte> Cut(Span<byte> line) => line[..Math.Min(line.Length, LongestLine)];
}
