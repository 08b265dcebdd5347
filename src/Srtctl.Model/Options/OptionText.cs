using System.Globalization;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>Values as programs read them on a command line, whatever the machine's language.</summary>
public static class OptionText
{
    /// <summary>Text is passed as it is.</summary>
    public static string Of(string value) => value;

    /// <summary>Decimal digits without separators.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Decimal digits without separators.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same number: <c>0.85</c>, <c>3600</c>, <c>1e-05</c>.</summary>
    public static string Of(double value) =>
        ConfigNumberText.Of(value) is var text && text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
}
