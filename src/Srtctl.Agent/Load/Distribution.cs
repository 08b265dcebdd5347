namespace Srtctl.Agent.Load;

/// <summary>Statistics of a metric, in the unit of its values; all 0 for no values.</summary>
internal sealed record Distribution(double Mean, double Median, double StandardDeviation, double P99)
{
    /// <summary>The standard deviation is that of the population, as the results always had it.</summary>
    public static Distribution Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0)
            return new Distribution(0, 0, 0, 0);
        var mean = sorted.Average();
        var variance = sorted.Sum(value => (value - mean) * (value - mean)) / sorted.Length;
        return new Distribution(mean, Quantile(sorted, 0.5), Math.Sqrt(variance), Quantile(sorted, 0.99));
    }

    /// <summary>Linear interpolation between the two nearest ranks of ascending values.</summary>
    public static double Quantile(ReadOnlySpan<double> sorted, double share)
    {
        var rank = share * (sorted.Length - 1);
        var below = (int)Math.Floor(rank);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (rank - below));
    }
}
