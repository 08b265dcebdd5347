using System.Runtime.CompilerServices;

namespace Srtctl.Analysis.Text;

/// <summary>
/// The numbers that nearly all figures are: a few digits, maybe a point and a few more. Whatever is longer, or has a
/// sign or an exponent, is left to <see cref="DecimalText"/>.
/// </summary>
internal static class PlainNumber
{
    private const int MostDigits = 15;
    private const int LongestText = 18;

    private static readonly double[] PowersOfTen =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    /// <summary>A whole number; moves past it when it is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInteger(ReadOnlySpan<byte> line, ref int position, out long value)
    {
        value = 0;
        var index = position;
        uint digit;
        while ((uint)index < (uint)line.Length && (digit = (uint)(line[index] - '0')) <= 9)
        {
            value = value * 10 + digit;
            index++;
        }

        var length = index - position;
        if (length is 0 or > MostDigits || IsContinued(line, index))
            return false;
        position = index;
        return true;
    }

    /// <summary>A number times ten to <paramref name="shift"/>, at most zero; moves past it when it is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDecimal(ReadOnlySpan<byte> line, ref int position, int shift, out double value)
    {
        var (digits, index, places) = (0L, position, -shift);
        uint digit;
        while ((uint)index < (uint)line.Length && (digit = (uint)(line[index] - '0')) <= 9)
        {
            digits = digits * 10 + digit;
            index++;
        }

        var isNumber = index > position;
        if ((uint)index < (uint)line.Length && line[index] == '.')
        {
            places -= ++index;
            while ((uint)index < (uint)line.Length && (digit = (uint)(line[index] - '0')) <= 9)
            {
                digits = digits * 10 + digit;
                index++;
            }

            places += index;
        }

        value = 0;
        if (!isNumber || index - position > LongestText || (uint)places >= (uint)PowersOfTen.Length
            || IsContinued(line, index))
            return false;
        if (index - position <= MostDigits)
            value = digits / PowersOfTen[places];
        else if (!CorrectRounding.TryScale((ulong)digits, -places, out value))
            return false;
        position = index;
        return true;
    }

    private static bool IsContinued(ReadOnlySpan<byte> line, int index) =>
        (uint)index < (uint)line.Length && (line[index] == '.' || (line[index] | 0x20) == 'e');
}
