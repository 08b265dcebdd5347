namespace Srtctl.Analysis.Text;

/// <summary>Removes colour sequences (<c>ESC [ digits ; m</c>) from a line.</summary>
internal static class AnsiColors
{
    private const byte Escape = 0x1b;

    /// <summary>Closes the gaps in place.</summary>
    /// <returns>The part of the line that holds the text.</returns>
    public static Span<byte> Strip(Span<byte> line)
    {
        var first = line.IndexOf(Escape);
        return first < 0 ? line : line[..Close(line, first)];
    }

    private static int Close(Span<byte> line, int first)
    {
        var (written, from) = (first, first);
        while (from < line.Length)
        {
            var length = SequenceLength(line[from..]);
            from += length;
            var rest = line[from..];
            var searched = length == 0 ? 1 : 0;
            var next = rest[searched..].IndexOf(Escape);
            var kept = next < 0 ? rest.Length : next + searched;
            rest[..kept].CopyTo(line[written..]);
            (written, from) = (written + kept, from + kept);
        }

        return written;
    }

    private static int SequenceLength(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[1] != '[')
            return 0;
        for (var index = 2; index < text.Length; index++)
        {
            if (text[index] == 'm')
                return index + 1;
            if (text[index] is not ((>= (byte)'0' and <= (byte)'9') or (byte)';'))
                return 0;
        }

        return 0;
    }
}
