using System.Globalization;

namespace Srtctl.Model.Values;

/// <summary>Numbers with a fraction as Python's programs print and read them.</summary>
public static class ConfigNumberText
{
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
        return text.Contains('E', StringComparison.Ordinal) ? Exponent(text)
            : text.Contains('.', StringComparison.Ordinal) ? text
            : text + ".0";
    }

    private static string Exponent(string text) => text.Replace("E", "e", StringComparison.Ordinal);
}
