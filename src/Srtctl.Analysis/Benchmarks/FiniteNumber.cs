using System.Globalization;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>A printed number, maybe with commas between thousands.</summary>
internal static class FiniteNumber
{
    /// <summary>The number; null for anything else.</summary>
    public static double? Of(string text) =>
        double.TryParse(
            text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value)
            ? value
            : null;
}
