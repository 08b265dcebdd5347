namespace Srtctl.Analysis.Results;

/// <summary>Mean, median and 99th percentile of a latency, milliseconds.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="Median">50th percentile.</param>
/// <param name="P99">99th percentile.</param>
public sealed record LatencyFigures(double? Mean, double? Median, double? P99)
{
    /// <summary>Nothing is known.</summary>
    public static LatencyFigures Unknown { get; } = new(null, null, null);
}
