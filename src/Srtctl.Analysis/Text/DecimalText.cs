using System.Globalization;

namespace Srtctl.Analysis.Text;

/// <summary>A decimal number as it is printed: digits, the place of the point, a sign, an exponent.</summary>
internal readonly ref struct DecimalText
{
    private const int MostDigits = 19;
    private const ulong ExactlyHeld = 1UL << 53;

    private static readonly double[] PowersOfTen =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    private readonly ReadOnlySpan<byte> _text;
    private readonly ulong _digits;
    private readonly int _power;
    private readonly bool _isNegative;
    private readonly bool _isExact;
    private readonly bool _hasFraction;

    private DecimalText(
        ReadOnlySpan<byte> text, ulong digits, int power, bool isNegative, bool isExact, bool hasFraction)
    {
        _text = text;
        _digits = digits;
        _power = power;
        _isNegative = isNegative;
        _isExact = isExact;
        _hasFraction = hasFraction;
    }

    /// <summary>Reads the number that begins at <paramref name="position"/> and moves past it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, ref int position, out DecimalText number)
    {
        var index = position;
        var isNegative = (uint)index < (uint)line.Length && line[index] == '-';
        if (isNegative)
            index++;
        var digits = 0UL;
        var begin = index;
        while ((uint)index < (uint)line.Length && (uint)(line[index] - '0') <= 9)
            digits = digits * 10 + (uint)(line[index++] - '0');
        var count = index - begin;
        if (count == 0)
        {
            number = default;
            return false;
        }

        var (power, places, hasFraction) = (0, 0, false);
        if ((uint)index < (uint)line.Length && line[index] == '.')
        {
            begin = ++index;
            while ((uint)index < (uint)line.Length && (uint)(line[index] - '0') <= 9)
                digits = digits * 10 + (uint)(line[index++] - '0');
            (power, places, hasFraction) = (begin - index, index - begin, true);
        }

        if ((uint)index < (uint)line.Length && (line[index] | 0x20) == 'e')
            power += Exponent(line, ref index, ref hasFraction);
        var isExact = count + places <= MostDigits;
        number = new(line[position..index], digits, power, isNegative, isExact, hasFraction);
        position = index;
        return true;
    }

    /// <summary>The value if it is a whole number of 64 bits.</summary>
    public bool TryInteger(out long value)
    {
        value = _isNegative ? -(long)_digits : (long)_digits;
        return !_hasFraction && _isExact && _digits <= long.MaxValue;
    }

    /// <summary>The nearest double to the number times ten to <paramref name="shift"/>.</summary>
    public double Times(int shift)
    {
        var power = _power + shift;
        if (!_isExact || _digits > ExactlyHeld || power is < -22 or > 22)
            return Slowly(shift);
        var value = power < 0 ? _digits / PowersOfTen[-power] : _digits * PowersOfTen[power];
        return _isNegative ? -value : value;
    }

    private double Slowly(int shift)
    {
        if (_isExact && CorrectRounding.TryScale(_digits, _power + shift, out var scaled))
            return _isNegative ? -scaled : scaled;
        var value = double.Parse(_text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return shift < 0 ? value / PowersOfTen[-shift] : value * PowersOfTen[shift];
    }

    private static int Exponent(ReadOnlySpan<byte> line, ref int index, ref bool hasFraction)
    {
        var at = index + 1;
        var isNegative = at < line.Length && line[at] == '-';
        if (at < line.Length && line[at] is (byte)'-' or (byte)'+')
            at++;
        var (begin, value) = (at, 0);
        while (at < line.Length && (uint)(line[at] - '0') <= 9 && at - begin < 4)
            value = value * 10 + line[at++] - '0';
        if (at == begin)
            return 0;
        (index, hasFraction) = (at, true);
        return isNegative ? -value : value;
    }
}
