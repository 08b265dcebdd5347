namespace Srtctl.Analysis.Headers;

/// <summary>Digits at a fixed place of a line.</summary>
internal static class Digits
{
    /// <summary>Two digits; -1 when they are not both digits or not there.</summary>
    public static int Two(ReadOnlySpan<byte> line, int at)
    {
        if ((uint)at >= (uint)line.Length || (uint)(at + 1) >= (uint)line.Length)
            return -1;
        var (tens, ones) = ((uint)(line[at] - '0'), (uint)(line[at + 1] - '0'));
        return tens > 9 || ones > 9 ? -1 : (int)(tens * 10 + ones);
    }

    /// <summary>Four digits; -1 when one is missing.</summary>
    public static int Four(ReadOnlySpan<byte> line, int at)
    {
        var (high, low) = (Two(line, at), Two(line, at + 2));
        return (high | low) < 0 ? -1 : high * 100 + low;
    }

    /// <summary><c>hh:mm:ss</c> in milliseconds; -1 when it is not one.</summary>
    public static int Clock(ReadOnlySpan<byte> line, int at)
    {
        if (at + 8 > line.Length || line[at + 2] != ':' || line[at + 5] != ':')
            return -1;
        var (hour, minute, second) = (Two(line, at), Two(line, at + 3), Two(line, at + 6));
        return (hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 60
            ? -1
            : ((hour * 60 + minute) * 60 + second) * 1000;
    }

    /// <summary>Milliseconds of a fraction such as <c>.206058</c>, cut off; moves past it when there is one.</summary>
    public static int Fraction(ReadOnlySpan<byte> line, ref int at)
    {
        if (at + 1 >= line.Length || line[at] is not ((byte)'.' or (byte)',') || !IsDigit(line[at + 1]))
            return 0;
        var (value, weight) = (0, 100);
        for (at++; at < line.Length && IsDigit(line[at]); at++, weight /= 10)
            value += (line[at] - '0') * weight;
        return value;
    }

    public static bool IsDigit(byte character) => (uint)(character - '0') <= 9;
}
