using System.Buffers.Binary;

namespace Srtctl.Analysis.Headers;

/// <summary>
/// Turns printed dates into milliseconds. The lines of a log have the same date for hours: it is remembered.
/// </summary>
/// <param name="start">Start of the run, for headers without a year; null leaves their time unknown.</param>
internal sealed class LogCalendar(DateOnly? start)
{
    private const long DayMilliseconds = 86_400_000;
    private const int LateMonths = 6;

    private Remembered _iso;
    private Remembered _monthFirst;

    /// <summary>Midnight of <c>YYYY-MM-DD</c>; false when it is no date.</summary>
    public bool TryIso(ReadOnlySpan<byte> line, int at, out long milliseconds)
    {
        milliseconds = _iso.Milliseconds;
        if (at < 0 || at + 10 > line.Length)
            return false;
        if (_iso.IsAt(line, at))
            return true;
        if (line[at + 4] != '-' || line[at + 7] != '-'
            || !TryMidnight(
                Digits.Four(line, at), Digits.Two(line, at + 5), Digits.Two(line, at + 8), out milliseconds))
            return false;
        _iso = Remembered.Of(line, at, milliseconds);
        return true;
    }

    /// <summary>Midnight of <c>MM/DD/YYYY</c>; false when it is no date.</summary>
    public bool TryMonthFirst(ReadOnlySpan<byte> line, int at, out long milliseconds)
    {
        milliseconds = _monthFirst.Milliseconds;
        if (at < 0 || at + 10 > line.Length)
            return false;
        if (_monthFirst.IsAt(line, at))
            return true;
        if (line[at + 2] != '/' || line[at + 5] != '/'
            || !TryMidnight(
                Digits.Four(line, at + 6), Digits.Two(line, at), Digits.Two(line, at + 3), out milliseconds))
            return false;
        _monthFirst = Remembered.Of(line, at, milliseconds);
        return true;
    }

    /// <summary>
    /// Midnight of a month and day; null when the year cannot be known. Months far before the start belong to the next
    /// year.
    /// </summary>
    public long? WithoutYear(int month, int day)
    {
        if (start is not { } first)
            return null;
        var year = first.Year + (first.Month - month > LateMonths ? 1 : 0);
        return TryMidnight(year, month, day, out var milliseconds) ? milliseconds : null;
    }

    private static bool TryMidnight(int year, int month, int day, out long milliseconds)
    {
        milliseconds = 0;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        milliseconds = (new DateOnly(year, month, day).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber)
            * DayMilliseconds;
        return true;
    }

    /// <summary>The ten characters of a date, and what they mean.</summary>
    private readonly record struct Remembered(ulong Front, ushort Back, long Milliseconds)
    {
        public static Remembered Of(ReadOnlySpan<byte> line, int at, long milliseconds) => new(
            BinaryPrimitives.ReadUInt64LittleEndian(line[at..]),
            BinaryPrimitives.ReadUInt16LittleEndian(line[(at + 8)..]),
            milliseconds);

        public bool IsAt(ReadOnlySpan<byte> line, int at) =>
            BinaryPrimitives.ReadUInt64LittleEndian(line[at..]) == Front
            && BinaryPrimitives.ReadUInt16LittleEndian(line[(at + 8)..]) == Back;
    }
}
