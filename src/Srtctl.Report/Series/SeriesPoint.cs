namespace Srtctl.Report.Series;

/// <summary>A value at a time.</summary>
/// <param name="Time">Milliseconds, on the clock of its log.</param>
/// <param name="Value">The value, finite.</param>
internal readonly record struct SeriesPoint(long Time, double Value);
