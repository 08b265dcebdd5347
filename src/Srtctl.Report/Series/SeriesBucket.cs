namespace Srtctl.Report.Series;

/// <summary>What is kept of the points of an interval: the first, the last, the lowest and the highest.</summary>
internal readonly record struct SeriesBucket(
    SeriesPoint First, SeriesPoint Low, SeriesPoint High, SeriesPoint Last)
{
    public static SeriesBucket Of(SeriesPoint point) => new(point, point, point, point);

    /// <summary>Both together. What comes first in the file wins among equals.</summary>
    public SeriesBucket With(in SeriesBucket later) => new(
        later.First.Time < First.Time ? later.First : First,
        later.Low.Value < Low.Value ? later.Low : Low,
        later.High.Value > High.Value ? later.High : High,
        later.Last.Time >= Last.Time ? later.Last : Last);

    /// <summary>The points, by time, each once.</summary>
    public IEnumerable<SeriesPoint> Points() =>
        ((SeriesPoint[])[First, Low, High, Last]).Distinct().OrderBy(static point => point.Time);
}
