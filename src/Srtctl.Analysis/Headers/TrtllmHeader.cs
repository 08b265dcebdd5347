using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Headers;

/// <summary><c>[11/04/2025-05:31:43] [TRT-LLM] [RANK 0] [I]</c> and its relatives, also without the time.</summary>
internal static class TrtllmHeader
{
    private const int TimeLength = 22;

    public static bool TryRead(ReadOnlySpan<byte> line, int at, LogCalendar calendar, ref LogHeader header)
    {
        var (position, time) = (at, PrintedTime.None);
        if (at + TimeLength <= line.Length && line[at + 20] == ']' && line[at + 11] == '-'
            && calendar.TryMonthFirst(line, at + 1, out var midnight)
            && Digits.Clock(line, at + 12) is >= 0 and var clock)
        {
            time = new PrintedTime(midnight + clock, ClockKind.Local);
            position = at + TimeLength;
        }

        if (!line[position..].StartsWith("[TRT-LLM]"u8))
            return false;
        position += "[TRT-LLM]".Length;
        for (var next = Next(line, position); next > position; next = Next(line, position))
            position = next;
        header.Start = at;
        header.End = position < line.Length && line[position] == ' ' ? position + 1 : position;
        header.Time = time;
        header.Ranks = new Ranks(null, Rank(line[at..position]), null, null);
        return true;
    }

    private static int Next(ReadOnlySpan<byte> line, int position)
    {
        var open = position < line.Length && line[position] == ' ' ? position + 1 : position;
        var end = open < line.Length && line[open] == '[' ? Bracket(line, open) : open;
        return end > open ? end : position;
    }

    /// <summary>The end of a bracket with a word or two; the same place when there is none.</summary>
    private static int Bracket(ReadOnlySpan<byte> line, int at)
    {
        var end = at + 1;
        while (end < line.Length && (char.IsAsciiLetterOrDigit((char)line[end]) || line[end] is (byte)' ' or (byte)'_'))
            end++;
        return end < line.Length && line[end] == ']' ? end + 1 : at;
    }

    private static short? Rank(ReadOnlySpan<byte> header)
    {
        var at = header.IndexOf("[RANK "u8);
        if (at < 0)
            return null;
        var rank = 0;
        for (at += "[RANK ".Length; at < header.Length && Digits.IsDigit(header[at]) && rank < 1000; at++)
            rank = rank * 10 + header[at] - '0';
        return (short)rank;
    }
}
