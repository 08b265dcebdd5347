using Srtctl.Analysis.Series;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>A series as a line of bars, from 0 to a common maximum. Time without records is blank.</summary>
internal static class Sparkline
{
    private const string Bars = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

    /// <summary>Means over equal stretches of time.</summary>
    /// <param name="points">The series.</param>
    /// <param name="seconds">Duration that the whole line stands for.</param>
    /// <param name="most">Value of the highest bar.</param>
    /// <param name="width">Bars.</param>
    public static string Of(IEnumerable<SeriesPoint> points, double seconds, double most, int width)
    {
        var (sums, counts) = (new double[width], new int[width]);
        foreach (var point in points)
        {
            var column = Math.Clamp((int)(point.Seconds / Math.Max(seconds, 1) * width), 0, width - 1);
            sums[column] += point.Mean;
            counts[column]++;
        }

        return string.Concat(sums.Zip(counts, (sum, count) => count == 0 ? ' ' : Bar(sum / count, most)));
    }

    private static char Bar(double value, double most) =>
        Bars[most <= 0 ? 0 : Math.Clamp((int)(value / most * Bars.Length), 0, Bars.Length - 1)];
}
