using System.Runtime.CompilerServices;

namespace Srtctl.Analysis.Nodes;

/// <summary>
/// One batch record of a worker log. A structure, because there are millions of them; it does not change once a parser
/// has handed it out.
/// </summary>
public partial struct BatchMetrics : IEquatable<BatchMetrics>
{
    private uint _known;
    private Slots _slots;

    /// <summary>When the line was printed.</summary>
    public PrintedTime Time { readonly get; internal set; }

    /// <summary>Which ranks it names.</summary>
    public Ranks Ranks { readonly get; internal set; }

    /// <summary>What it describes.</summary>
    public BatchType Type { readonly get; internal set; }

    /// <summary>True when no figure is known.</summary>
    internal readonly bool IsEmpty => _known == 0;

    /// <summary>A count; null when the line does not state it, or when the field has decimals.</summary>
    public readonly long? Integer(BatchField field) => Has(field) && field.IsInteger() ? _slots[(int)field] : null;

    /// <summary>A figure with decimals; null when the line does not state it, or when the field is a count.</summary>
    public readonly double? Decimal(BatchField field) =>
        Has(field) && !field.IsInteger() ? BitConverter.Int64BitsToDouble(_slots[(int)field]) : null;

    /// <summary>Any figure as a number; null when the line does not state it.</summary>
    public readonly double? Number(BatchField field) => field.IsInteger() ? Integer(field) : Decimal(field);

    /// <summary>True when the line states the field.</summary>
    public readonly bool Has(BatchField field) => (_known >> (int)field & 1) != 0;

    /// <inheritdoc/>
    public readonly bool Equals(BatchMetrics other)
    {
        if (Type != other.Type || Time != other.Time || Ranks != other.Ranks || _known != other._known)
            return false;
        for (var slot = 0; slot < BatchFields.Count; slot++)
        {
            if (Has((BatchField)slot) && _slots[slot] != other._slots[slot])
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is BatchMetrics other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(Type, Time, Ranks, _known);

    /// <summary>Equality of everything that is stated.</summary>
    public static bool operator ==(BatchMetrics left, BatchMetrics right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(BatchMetrics left, BatchMetrics right) => !left.Equals(right);

    internal void Begin(PrintedTime time, Ranks ranks)
    {
        Time = time;
        Ranks = ranks;
        _known = 0;
    }

    internal void Set(BatchField field, long value)
    {
        _slots[(int)field] = value;
        _known |= 1u << (int)field;
    }

    internal void Set(BatchField field, double value) => Set(field, BitConverter.DoubleToInt64Bits(value));

    internal void Clear(BatchField field) => _known &= ~(1u << (int)field);

    [InlineArray(BatchFields.Count)]
    private struct Slots
    {
        private long _first;
    }
}
