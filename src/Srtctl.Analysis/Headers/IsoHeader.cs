using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Headers;

/// <summary>
/// <c>2025-12-30T15:52:38.206058Z  INFO target: </c>, as everything under dynamo prints, in UTC or with an offset.
/// </summary>
internal static class IsoHeader
{
    private static ReadOnlySpan<byte> JsonStart => "{\"time\":\""u8;

    public static bool TryRead(ReadOnlySpan<byte> line, int at, LogCalendar calendar, ref LogHeader header)
    {
        if (at + 20 > line.Length || line[at + 10] != 'T')
            return false;
        var clock = Digits.Clock(line, at + 11);
        if (clock < 0 || !calendar.TryIso(line, at, out var midnight))
            return false;
        var position = at + 19;
        clock += Digits.Fraction(line, ref position);
        if (!TryOffset(line, ref position, out var offset))
            return false;
        header.Start = at;
        header.IsJson = at >= JsonStart.Length && line[(at - JsonStart.Length)..at].SequenceEqual(JsonStart);
        if (header.IsJson)
            header.Start -= JsonStart.Length;
        header.End = header.IsJson ? position : AfterTarget(line, position);
        header.Time = new PrintedTime(midnight + clock - offset, ClockKind.Utc);
        header.Ranks = Ranks.None;
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> line, ref int at, out int milliseconds)
    {
        milliseconds = 0;
        if (at < line.Length && line[at] == 'Z')
        {
            at++;
            return true;
        }

        if (at + 6 > line.Length || line[at] is not ((byte)'+' or (byte)'-') || line[at + 3] != ':')
            return false;
        var (hours, minutes) = (Digits.Two(line, at + 1), Digits.Two(line, at + 4));
        milliseconds = (hours * 60 + minutes) * (line[at] == '-' ? -60_000 : 60_000);
        at += 6;
        return (hours | minutes) >= 0;
    }

    /// <summary>Past level and target. Without them the payload begins right after the time.</summary>
    private static int AfterTarget(ReadOnlySpan<byte> line, int position)
    {
        var level = position;
        while (level < line.Length && line[level] == ' ')
            level++;
        var end = level;
        while (end < line.Length && line[end] is >= (byte)'A' and <= (byte)'Z')
            end++;
        if (end == level || end >= line.Length || line[end] != ' ')
            return level;
        var colon = line[end..].IndexOf(": "u8);
        return colon < 0 ? line.Length : end + colon + 2;
    }
}
