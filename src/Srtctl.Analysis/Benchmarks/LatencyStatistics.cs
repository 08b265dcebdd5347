namespace Srtctl.Analysis.Benchmarks;

/// <summary>Statistics of a latency in milliseconds; null is what the source does not state.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="Median">50th percentile.</param>
/// <param name="P99">99th percentile.</param>
/// <param name="Std">Standard deviation.</param>
public sealed record LatencyStatistics(double? Mean, double? Median, double? P99, double? Std)
{
    /// <summary>Nothing is known.</summary>
    public static LatencyStatistics Unknown { get; } = new(null, null, null, null);
}
