using System.Text;
using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Patterns;

/// <summary>Reads the memory lines of one pattern.</summary>
internal sealed class MemoryPatternReader(MemoryPattern pattern)
{
    private readonly byte[] _prefilter = Encoding.UTF8.GetBytes(pattern.Prefilter);
    private readonly byte[] _requires = Encoding.UTF8.GetBytes(pattern.Requires);
    private readonly (byte[] Label, MemoryField Field)[] _items =
        [.. pattern.Items.Select(static item => (Encoding.UTF8.GetBytes(item.Label), item.Field))];

    /// <summary>True when the pattern is for lines without a log header.</summary>
    public bool IsBare => pattern.IsBare;

    /// <summary>The record; null for another line, or one without a figure.</summary>
    public MemoryMetrics? Read(ReadOnlySpan<byte> payload, PrintedTime time, Ranks ranks)
    {
        if (!payload.StartsWith(_prefilter) || (_requires.Length > 0 && payload.IndexOf(_requires) < 0))
            return null;
        var empty = new MemoryMetrics(pattern.Type, time, ranks);
        var record = empty;
        foreach (var (label, field) in _items)
            record = With(record, label, field, payload);
        return record == empty ? null : record;
    }

    private static MemoryMetrics With(
        MemoryMetrics record, ReadOnlySpan<byte> label, MemoryField field, ReadOnlySpan<byte> payload)
    {
        var at = payload.IndexOf(label);
        if (at < 0)
            return record;
        var position = at + label.Length;
        if (field == MemoryField.KvTokens)
            return Grouped(payload[position..]) is { } tokens ? record with { KvTokens = tokens } : record;
        if (!DecimalText.TryRead(payload, ref position, out var number))
            return record;
        var value = number.Times(0);
        return field switch
        {
            MemoryField.Available => record with { AvailMemGb = value },
            MemoryField.Usage => record with { MemUsageGb = value },
            MemoryField.KvCache => record with { KvCacheGb = (record.KvCacheGb ?? 0) + value },
            _ => record with { AvailMemGb = value - record.MemUsageGb },
        };
    }

    /// <summary>A whole number, maybe with a comma between thousands.</summary>
    private static long? Grouped(ReadOnlySpan<byte> text)
    {
        var (position, value) = (0, 0L);
        for (; position < text.Length && position < 24; position++)
        {
            if (IsDigit(text, position))
                value = value * 10 + text[position] - '0';
            else if (text[position] != ',' || !IsDigit(text, position + 1))
                break;
        }

        return position == 0 || text[0] == ',' ? null : value;
    }

    private static bool IsDigit(ReadOnlySpan<byte> text, int at) =>
        at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9';
}
