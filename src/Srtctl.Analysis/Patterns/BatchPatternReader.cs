using Srtctl.Analysis.Headers;
using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Patterns;

/// <summary>
/// Reads the items of one kind of line. Lines of a file have their items in the same order, so it remembers for every
/// item which one came after it, and looks at the whole table only when that is wrong.
/// </summary>
internal sealed class BatchPatternReader
{
    private const ulong BraceSeen = 1UL << 63;

    private readonly BatchPattern _pattern;
    private readonly BatchItem[] _items;
    private readonly LogCalendar _calendar;
    private readonly int[] _following;
    private readonly ulong _closing;
    private ulong _seen;

    public BatchPatternReader(BatchPattern pattern, LogCalendar calendar)
    {
        _pattern = pattern;
        // The longest label wins where one begins with another.
        _items = [.. pattern.Items.OrderByDescending(static item => item.LabelBytes.Length)];
        _calendar = calendar;
        _following = new int[_items.Length + 1];
        _closing = pattern.ClosesWithBrace ? BraceSeen : 0;
        for (var index = 0; index < _items.Length; index++)
            _closing |= pattern.Closing.Contains(_items[index].Label) ? 1UL << index : 0;
    }

    /// <summary>True when the payload read last has what completes it.</summary>
    public bool IsClosed => (_seen & _closing) == _closing;

    /// <summary>Reads a payload that should hold nothing but known items.</summary>
    public PatternMatch ReadStrictly(ReadOnlySpan<byte> payload, ref BatchMetrics record)
    {
        _seen = 0;
        var position = _pattern.Begin(payload, ref record);
        if (position < 0)
            return PatternMatch.None;
        var last = 0;
        while (position < payload.Length)
        {
            var index = Identify(payload[position..], last);
            if (index < 0)
                return PatternMatch.Unclean;
            last = index + 1;
            var item = _items[index];
            position += item.LabelBytes.Length;
            if (!ItemValue.TryRead(item, payload, ref position, ref record, _calendar))
                return PatternMatch.Unclean;
            _seen |= 1UL << index;
            if (!TrySeparator(payload, ref position) && item.Kind != ItemKind.Open)
                return PatternMatch.Unclean;
        }

        return Conclude(ref record) ? PatternMatch.Clean : PatternMatch.Unclean;
    }

    /// <summary>Reads a payload and passes over what is not known; false when nothing is.</summary>
    public bool ReadLeniently(ReadOnlySpan<byte> payload, ref BatchMetrics record)
    {
        _seen = 0;
        var position = _pattern.Begin(payload, ref record);
        if (position < 0)
            return false;
        while (position < payload.Length)
        {
            var index = Identify(payload[position..], 0);
            var value = index < 0 ? position : position + _items[index].LabelBytes.Length;
            if (index >= 0 && ItemValue.TryRead(_items[index], payload, ref value, ref record, _calendar)
                && (TrySeparator(payload, ref value) || _items[index].Kind == ItemKind.Open
                    || IsFullStop(payload[value..])))
            {
                _seen |= 1UL << index;
                position = value;
                continue;
            }

            if (index >= 0)
                ItemValue.Forget(_items[index], ref record);
            var comma = payload[position..].IndexOf(", "u8);
            position = comma < 0 ? payload.Length : position + comma + 2;
        }

        return Conclude(ref record);
    }

    private static bool IsFullStop(ReadOnlySpan<byte> rest) => rest.Length == 1 && rest[0] == '.';

    private bool Conclude(ref BatchMetrics record)
    {
        record.Type = _pattern.TypeOf?.Invoke(in record) ?? _pattern.Type;
        return !record.IsEmpty;
    }

    private int Identify(ReadOnlySpan<byte> text, int last)
    {
        var expected = _following[last];
        if (Label.Begins(text, _items[expected].LabelBytes))
            return expected;
        for (var index = 0; index < _items.Length; index++)
        {
            if (Label.Begins(text, _items[index].LabelBytes))
                return _following[last] = index;
        }

        return -1;
    }

    /// <summary>Moves past what stands between two items; false when nothing does.</summary>
    private bool TrySeparator(ReadOnlySpan<byte> payload, ref int position)
    {
        var begin = position;
        while (position < payload.Length && payload[position] == '}')
        {
            position++;
            _seen |= BraceSeen;
        }

        if (position < payload.Length && payload[position] == ',')
            position++;
        if (position < payload.Length && payload[position] == ' ')
            position++;
        return position > begin || position == payload.Length;
    }
}
