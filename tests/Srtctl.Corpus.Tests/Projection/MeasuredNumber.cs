using System.Globalization;
using System.Text.RegularExpressions;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>Numbers of a measurement: <c>1.0</c> and <c>1</c> say the same.</summary>
public static partial class MeasuredNumber
{
    /// <summary>The shortest text of a number; other text as it is.</summary>
    public static string Of(string text) => Number().IsMatch(text)
        ? double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)
        : text;

    [GeneratedRegex(@"\A-?\d+(?:\.\d*)?\z")]
    private static partial Regex Number();
}
