using System.Globalization;

namespace Srtctl.Model.Values;

/// <summary>Numbers with a fraction as Python's programs print and read them.</summary>
public static class ConfigNumberText
{
    private const double SmallestWithExponent = 1e16;

    /// <summary>
    /// The shortest text that reads back as the same number, with a decimal point or an exponent, so that it stays a
    /// number with a fraction: <c>0.85</c>, <c>100.0</c>, <c>1e-05</c>.
    /// </summary>
    public static string Of(double value)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "Infinity" : "-Infinity";
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? text.Replace("E", "e", StringComparison.Ordinal)
            : text.Contains('.', StringComparison.Ordinal) ? text
            : Math.Abs(value) >= SmallestWithExponent ? WithExponent(text)
            : text + ".0";
    }

    /// <summary>All digits of a large number as one digit, its fraction and the power of ten.</summary>
    private static string WithExponent(string digits)
    {
        var sign = digits[0] == '-' ? "-" : "";
        var size = digits[sign.Length..];
        var fraction = size[1..].TrimEnd('0');
        return $"{sign}{size[0]}{(fraction.Length == 0 ? "" : $".{fraction}")}e+{size.Length - 1}";
    }
}
