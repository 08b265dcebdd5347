using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Headers;

/// <summary><c>[2025-11-04 05:31:43 DP0 TP0 EP0]</c>, with or without milliseconds and ranks.</summary>
internal static class SglangHeader
{
    public static bool TryRead(ReadOnlySpan<byte> line, int at, LogCalendar calendar, ref LogHeader header)
    {
        if (at + 21 > line.Length || line[at] != '[' || line[at + 11] != ' ')
            return false;
        var clock = Digits.Clock(line, at + 12);
        if (clock < 0 || !calendar.TryIso(line, at + 1, out var midnight))
            return false;
        var position = at + 20;
        clock += Digits.Fraction(line, ref position);
        short? dp = null, tp = null, ep = null, pp = null;
        while (position < line.Length && line[position] == ' ')
        {
            var name = ++position;
            while (position < line.Length && line[position] is (>= (byte)'A' and <= (byte)'Z') or (byte)'_')
                position++;
            var length = position - name;
            if (!TryRank(line, ref position, out var rank))
                return false;
            if (length != 2 || line[name + 1] != 'P')
                continue;
            switch (line[name])
            {
                case (byte)'D': dp = rank; break;
                case (byte)'T': tp = rank; break;
                case (byte)'E': ep = rank; break;
                case (byte)'P': pp = rank; break;
            }
        }

        if (position >= line.Length || line[position] != ']')
            return false;
        position++;
        header.Start = at;
        header.End = position < line.Length && line[position] == ' ' ? position + 1 : position;
        header.Time = new PrintedTime(midnight + clock, ClockKind.Local);
        header.Ranks = new Ranks(dp, tp, ep, pp);
        return true;
    }

    private static bool TryRank(ReadOnlySpan<byte> line, ref int position, out short rank)
    {
        var (begin, value) = (position, 0);
        while (position < line.Length && Digits.IsDigit(line[position]) && position - begin < 4)
            value = value * 10 + line[position++] - '0';
        rank = (short)value;
        return position > begin;
    }
}
