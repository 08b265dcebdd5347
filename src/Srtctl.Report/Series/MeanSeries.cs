namespace Srtctl.Report.Series;

/// <summary>
/// Means over seconds, from any number of logs, in bounded memory: when there are too many seconds, the intervals
/// double.
/// </summary>
internal sealed class MeanSeries
{
    private const int Limit = 8192;
    private const long Second = 1000;
    private const int Digits = 7;
    private const int MostDecimals = 15;

    private Dictionary<long, (double Sum, int Count)> _intervals = [];

    /// <summary>Width of an interval in milliseconds.</summary>
    public long Width { get; private set; } = Second;

    /// <summary>Values added.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a value; one that is not finite is none.</summary>
    public void Add(SeriesPoint point)
    {
        if (!double.IsFinite(point.Value))
            return;
        Count++;
        Put(_intervals, point.Time / Width, point.Value, 1);
        Shorten();
    }

    /// <summary>Adds the values of another series.</summary>
    public void Join(MeanSeries other)
    {
        Widen(other.Width);
        Count += other.Count;
        var step = Width / other.Width;
        foreach (var (index, (sum, count)) in other._intervals)
            Put(_intervals, index / step, sum, count);
        Shorten();
    }

    /// <summary>Makes the intervals at least this wide.</summary>
    public void Widen(long width)
    {
        while (Width < width)
            Double();
    }

    /// <summary>The mean of each interval, with seven digits, at its beginning, by time.</summary>
    public IEnumerable<SeriesPoint> Means() => _intervals.OrderBy(static pair => pair.Key)
        .Select(pair => new SeriesPoint(pair.Key * Width, Shortened(pair.Value.Sum / pair.Value.Count)));

    /// <summary>More digits mean nothing in a mean of what was rounded when it was logged, and fill the page.</summary>
    private static double Shortened(double mean) => mean == 0
        ? 0
        : Math.Round(mean, Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(mean))), 0, MostDecimals));

    private static void Put(
        Dictionary<long, (double Sum, int Count)> intervals, long index, double sum, int count)
    {
        var there = intervals.GetValueOrDefault(index);
        intervals[index] = (there.Sum + sum, there.Count + count);
    }

    private void Shorten()
    {
        while (_intervals.Count > Limit)
            Double();
    }

    private void Double()
    {
        var wider = new Dictionary<long, (double Sum, int Count)>();
        foreach (var (index, (sum, count)) in _intervals)
            Put(wider, index / 2, sum, count);
        _intervals = wider;
        Width *= 2;
    }
}
