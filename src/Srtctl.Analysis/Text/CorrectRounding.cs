using System.Numerics;

namespace Srtctl.Analysis.Text;

/// <summary>
/// The nearest double to a decimal of up to 19 digits. Step times are printed with 16 or 17, more than a double holds
/// exactly, and the general routine takes several times as long. After D. Lemire, "Number parsing at a gigabyte per
/// second": multiply by a truncated reciprocal, and decide unless the result lies next to a tie.
/// </summary>
internal static class CorrectRounding
{
    private const int MostPlaces = 27;
    private const int DroppedBits = 11;
    private const ulong Tie = 1UL << (DroppedBits - 1);
    private const ulong LargestError = 2;

    private static readonly (ulong Bits, int Exponent)[] Reciprocals =
        [.. Enumerable.Range(0, MostPlaces + 1).Select(Reciprocal)];

    /// <summary>Digits times ten to a power of at most zero; false when it cannot be decided this way.</summary>
    public static bool TryScale(ulong digits, int power, out double value)
    {
        value = 0;
        if (digits == 0 || power is > 0 or < -MostPlaces)
            return false;
        var (reciprocal, exponent) = Reciprocals[-power];
        var zeros = BitOperations.LeadingZeroCount(digits);
        var high = Math.BigMul(digits << zeros, reciprocal, out var low);
        var spare = BitOperations.LeadingZeroCount(high);
        high = spare == 0 ? high : (high << 1) | (low >> 63);
        var tail = high & ((1UL << DroppedBits) - 1);
        if (tail >= Tie - LargestError && tail <= Tie)
            return false;
        var mantissa = ((high >> (DroppedBits - 1)) + 1) >> 1;
        value = Math.ScaleB(mantissa, exponent - zeros - spare + DroppedBits);
        return true;
    }

    /// <summary>The first 64 bits of 1/10^places, and the exponent of the upper half of a product with them.</summary>
    private static (ulong Bits, int Exponent) Reciprocal(int places)
    {
        var power = BigInteger.Pow(10, places);
        var length = (int)power.GetBitLength();
        var quotient = (BigInteger.One << (63 + length)) / power;
        var extra = (int)quotient.GetBitLength() - 64;
        return ((ulong)(quotient >> extra), 1 + extra - length);
    }
}
