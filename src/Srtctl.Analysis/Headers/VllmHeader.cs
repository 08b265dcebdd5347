using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Headers;

/// <summary>
/// <c>INFO 11-04 05:31:43 [loggers.py:116] </c>, in old versions with <c>metrics.py:455] </c>. It has no year.
/// </summary>
internal static class VllmHeader
{
    private const int LongestLevel = 8;
    private const int TimeLength = 14;
    private const int LongestSource = 64;

    public static bool TryRead(ReadOnlySpan<byte> line, int at, LogCalendar calendar, ref LogHeader header)
    {
        var space = at;
        while (space < line.Length && space - at <= LongestLevel && line[space] is >= (byte)'A' and <= (byte)'Z')
            space++;
        if (space == at || space >= line.Length || line[space] != ' ')
            return false;
        var date = space + 1;
        if (!IsTime(line, date, out var month, out var day, out var clock))
            return false;
        header.Start = at;
        header.End = AfterSource(line, date + TimeLength);
        header.Time = calendar.WithoutYear(month, day) is { } midnight
            ? new PrintedTime(midnight + clock, ClockKind.Local)
            : PrintedTime.None;
        header.Ranks = Ranks.None;
        return true;
    }

    /// <summary>True for <c>11-04 05:31:43</c>.</summary>
    private static bool IsTime(ReadOnlySpan<byte> line, int at, out int month, out int day, out int clock)
    {
        (month, day, clock) = (-1, -1, -1);
        if (at + TimeLength > line.Length || line[at + 2] != '-' || line[at + 5] != ' ')
            return false;
        (month, day, clock) = (Digits.Two(line, at), Digits.Two(line, at + 3), Digits.Clock(line, at + 6));
        return (month | day | clock) >= 0;
    }

    /// <summary>Past the blank and <c>[file.py:123] </c>, whose opening bracket old versions leave out.</summary>
    public static int AfterSource(ReadOnlySpan<byte> line, int position)
    {
        if (position < line.Length && line[position] == ' ')
            position++;
        var end = position;
        while (end < line.Length && end - position < LongestSource
            && (char.IsAsciiLetterOrDigit((char)line[end]) || "[_./-:"u8.Contains(line[end])))
            end++;
        return end > position && end + 1 < line.Length && line[end] == ']' && line[end + 1] == ' ' ? end + 2 : position;
    }
}
