namespace Srtctl.Analysis.Series;

/// <summary>A stretch of time in a series.</summary>
/// <param name="Seconds">Its begin, in seconds since the first record of the run.</param>
/// <param name="Mean">Mean of the records in it.</param>
/// <param name="Max">Greatest of them.</param>
public readonly record struct SeriesPoint(double Seconds, double Mean, double Max);
