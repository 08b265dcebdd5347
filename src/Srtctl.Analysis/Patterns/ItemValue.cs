using System.Buffers;
using Srtctl.Analysis.Headers;
using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Patterns;

/// <summary>Reads what follows a label.</summary>
internal static class ItemValue
{
    private const long LargestRank = 9999;

    private static readonly SearchValues<byte> WordBytes =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ./:%+-_"u8);

    /// <summary>
    /// Puts a value into the record and moves past it; a figure that is said to be unknown is passed and stays null.
    /// False when there is no such value.
    /// </summary>
    public static bool TryRead(
        BatchItem item, ReadOnlySpan<byte> line, ref int position, ref BatchMetrics record, LogCalendar calendar) =>
        item.Kind switch
        {
            ItemKind.Integer => TryInteger(item, line, ref position, ref record),
            ItemKind.Decimal => TryDecimal(item, line, ref position, ref record),
            ItemKind.DpRank or ItemKind.TpRank => TryNumber(item, line, ref position, ref record),
            ItemKind.Flag => TryFlag(item, line, ref position, ref record),
            ItemKind.Time => TryTime(line, ref position, ref record, calendar),
            ItemKind.Ignored => TryWord(line, ref position) && TrySuffix(item, line, ref position),
            ItemKind.IgnoredList => TryWords(line, ref position),
            _ => true,
        };

    /// <summary>Takes back a value after which the line turned out to be damaged.</summary>
    public static void Forget(BatchItem item, ref BatchMetrics record)
    {
        if (item.Kind is ItemKind.Integer or ItemKind.Decimal or ItemKind.Flag)
            record.Clear(item.Field);
    }

    private static bool TryInteger(BatchItem item, ReadOnlySpan<byte> line, ref int position, ref BatchMetrics record)
    {
        if (!PlainNumber.TryInteger(line, ref position, out var value))
            return TryNumber(item, line, ref position, ref record);
        record.Set(item.Field, value);
        return TrySuffix(item, line, ref position);
    }

    private static bool TryDecimal(BatchItem item, ReadOnlySpan<byte> line, ref int position, ref BatchMetrics record)
    {
        if (!PlainNumber.TryDecimal(line, ref position, item.Shift, out var value))
            return TryNumber(item, line, ref position, ref record);
        record.Set(item.Field, value);
        return TrySuffix(item, line, ref position);
    }

    private static bool TryNumber(BatchItem item, ReadOnlySpan<byte> line, ref int position, ref BatchMetrics record)
    {
        if (!DecimalText.TryRead(line, ref position, out var number))
            return TryUnknown(item, line, ref position);
        if (!TrySuffix(item, line, ref position))
            return false;
        if (item.Kind == ItemKind.Decimal)
        {
            record.Set(item.Field, number.Times(item.Shift));
            return true;
        }

        if (!number.TryInteger(out var value))
            return false;
        if (item.Kind == ItemKind.Integer)
            record.Set(item.Field, value);
        else if (value is >= 0 and <= LargestRank)
            record.Ranks = item.Kind == ItemKind.DpRank
                ? record.Ranks with { Dp = (short)value }
                : record.Ranks with { Tp = (short)value };
        return true;
    }

    private static bool TryUnknown(BatchItem item, ReadOnlySpan<byte> line, ref int position)
    {
        var text = line[position..];
        var length = text.StartsWith("N/A"u8) || text.StartsWith("nan"u8) || text.StartsWith("inf"u8) ? 3
            : text.StartsWith("None"u8) || text.StartsWith("-inf"u8) ? 4
            : 0;
        position += length;
        if (length > 0)
            TrySuffix(item, line, ref position);
        return length > 0;
    }

    private static bool TrySuffix(BatchItem item, ReadOnlySpan<byte> line, ref int position)
    {
        if (item.SuffixBytes.Length == 0)
            return true;
        if (!Label.Begins(line[position..], item.SuffixBytes))
            return false;
        position += item.SuffixBytes.Length;
        return true;
    }

    private static bool TryFlag(BatchItem item, ReadOnlySpan<byte> line, ref int position, ref BatchMetrics record)
    {
        var text = line[position..];
        var isTrue = text.StartsWith("True"u8);
        if (!isTrue && !text.StartsWith("False"u8))
            return false;
        position += isTrue ? 4 : 5;
        record.Set(item.Field, isTrue ? 1 : 0);
        return true;
    }

    private static bool TryTime(
        ReadOnlySpan<byte> line, ref int position, ref BatchMetrics record, LogCalendar calendar)
    {
        if (!calendar.TryIso(line, position, out var midnight) || position + 19 > line.Length)
            return false;
        var clock = Digits.Clock(line, position + 11);
        if (clock < 0)
            return false;
        position += 19;
        clock += Digits.Fraction(line, ref position);
        record.Time = new PrintedTime(midnight + clock, ClockKind.Local);
        return true;
    }

    /// <summary>One word without the characters that begin a log header, lest one be swallowed.</summary>
    private static bool TryWord(ReadOnlySpan<byte> line, ref int position)
    {
        var length = line[position..].IndexOfAnyExcept(WordBytes);
        length = length < 0 ? line.Length - position : length;
        position += length;
        return length > 0;
    }

    private static bool TryWords(ReadOnlySpan<byte> line, ref int position)
    {
        if (!TryWord(line, ref position))
            return false;
        while (position + 2 < line.Length && line[position] == ',' && line[position + 1] == ' '
            && Digits.IsDigit(line[position + 2]))
        {
            position += 2;
            TryWord(line, ref position);
        }

        return true;
    }
}
