namespace Srtctl.Analysis.Headers;

/// <summary>Finds the headers of a line, of whatever program.</summary>
internal sealed class LogHeaderReader(LogCalendar calendar)
{
    /// <summary>The header that begins at <paramref name="at"/>.</summary>
    public bool TryReadAt(ReadOnlySpan<byte> line, int at, out LogHeader header)
    {
        header = default;
        if ((uint)at >= (uint)line.Length)
            return false;
        return line[at] switch
        {
            (byte)'[' => SglangHeader.TryRead(line, at, calendar, ref header)
                || TrtllmHeader.TryRead(line, at, calendar, ref header),
            (byte)'2' => IsoHeader.TryRead(line, at, calendar, ref header),
            (byte)'(' => ProcessPrefix.Length(line[at..]) is > 0 and var length
                && TryReadAt(line, at + length, out header) && WithPrefix(line, at, length, ref header),
            >= (byte)'A' and <= (byte)'Z' => VllmHeader.TryRead(line, at, calendar, ref header),
            _ => false,
        };
    }

    /// <summary>
    /// The first header at or after <paramref name="from"/>: every kind has a hyphen at a known place.
    /// </summary>
    public bool TryFind(ReadOnlySpan<byte> line, int from, out LogHeader header)
    {
        for (var at = from; at < line.Length; at++)
        {
            var hyphen = line[at..].IndexOf((byte)'-');
            if (hyphen < 0)
                break;
            at += hyphen;
            if (TryAround(line, at, from, out header))
                return true;
        }

        header = default;
        return false;
    }

    private bool TryAround(ReadOnlySpan<byte> line, int hyphen, int from, out LogHeader header)
    {
        header = default;
        var start = Start(line, hyphen);
        if (start < from)
            return false;
        if (!TryReadAt(line, start, out header) || header.Start < from)
            return false;
        if (ProcessPrefix.LengthBefore(line[from..header.Start]) is > 0 and var prefix)
            WithPrefix(line, header.Start - prefix, prefix, ref header);
        return true;
    }

    /// <summary>
    /// Where a header would begin that has its first hyphen here; negative when there is none of the kind.
    /// </summary>
    private static int Start(ReadOnlySpan<byte> line, int hyphen)
    {
        if (hyphen + 6 >= line.Length)
            return -1;
        if (line[hyphen + 1] == 'L')
            return hyphen - 4;
        if (line[hyphen + 6] == 'T')
            return hyphen - 4;
        if (line[hyphen + 6] == ' ' && line[hyphen + 3] == '-')
            return hyphen - 5;
        if (line[hyphen + 3] == ':')
            return hyphen - 11;
        if (line[hyphen + 3] != ' ' || hyphen < 7 || line[hyphen - 3] != ' ')
            return -1;
        return hyphen - 3 - LogLevel.LengthBefore(line[..(hyphen - 3)]);
    }

    /// <summary>A process prefix belongs to the header, and may name the data-parallel rank.</summary>
    private static bool WithPrefix(ReadOnlySpan<byte> line, int at, int length, ref LogHeader header)
    {
        header.Start = at;
        if (ProcessPrefix.DataParallelRank(line.Slice(at, length)) is { } rank)
            header.Ranks = header.Ranks with { Dp = rank };
        return true;
    }
}
