using Srtctl.Analysis.Headers;
using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Causes;

/// <summary>Finds the time that a line was printed with, whoever printed it.</summary>
internal sealed class LineTime(LogCalendar calendar)
{
    private const int Looked = 160;
    private const int DateAndTime = 19;

    private readonly LogHeaderReader _headers = new(calendar);

    /// <summary>The time; <see cref="PrintedTime.None"/> when the line has none near its beginning.</summary>
    public PrintedTime Of(ReadOnlySpan<byte> line)
    {
        line = line[..Math.Min(Looked, line.Length)];
        if (_headers.TryReadAt(line, 0, out var header) && header.Time.Known is not null)
            return header.Time;
        if (Plain(line) is { Known: not null } plain)
            return plain;
        if (Glog(line) is { Known: not null } glog)
            return glog;
        return _headers.TryFind(line, 0, out header) ? header.Time : PrintedTime.None;
    }

    /// <summary><c>2026-03-04 05:06:07</c> or <c>2026/03/04 05:06:07</c> at the beginning or in a bracket.</summary>
    private PrintedTime Plain(ReadOnlySpan<byte> line)
    {
        var at = line.StartsWith("["u8) ? 1 : 0;
        if (line.Length < at + DateAndTime || line[at] != '2' || line[at + 10] is not ((byte)' ' or (byte)'T'))
            return PrintedTime.None;
        Span<byte> date = stackalloc byte[10];
        line.Slice(at, 10).CopyTo(date);
        date.Replace((byte)'/', (byte)'-');
        if (!calendar.TryIso(date, 0, out var midnight) || Digits.Clock(line, at + 11) is not (>= 0 and var clock))
            return PrintedTime.None;
        var end = at + DateAndTime;
        if (end < line.Length && line[end] is (byte)'.' or (byte)',')
        {
            Span<byte> fraction = stackalloc byte[4];
            line.Slice(end, Math.Min(4, line.Length - end)).CopyTo(fraction);
            fraction[0] = (byte)'.';
            var position = 0;
            clock += Digits.Fraction(fraction, ref position);
        }

        return new PrintedTime(midnight + clock, ClockKind.Local);
    }

    /// <summary><c>E0304 05:06:07.123456</c>, as glog and PyTorch's C++ print it, maybe after a rank.</summary>
    private PrintedTime Glog(ReadOnlySpan<byte> line)
    {
        for (var at = 0; at + 14 <= Math.Min(line.Length, 64); at++)
        {
            if (line[at] is not ((byte)'E' or (byte)'W' or (byte)'I' or (byte)'F') || line[at + 5] != ' ')
                continue;
            var (month, day, clock) = (Digits.Two(line, at + 1), Digits.Two(line, at + 3), Digits.Clock(line, at + 6));
            if ((month | day | clock) >= 0 && calendar.WithoutYear(month, day) is { } midnight)
                return new PrintedTime(midnight + clock, ClockKind.Local);
        }

        return PrintedTime.None;
    }
}
