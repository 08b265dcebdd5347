using System.Numerics;

namespace Srtctl.Report.Series;

/// <summary>
/// A series in bounded memory. All points are kept until there are too many; from then on time is divided into equal
/// intervals, and of each the first, last, lowest and highest point stay. Intervals double when there are too many of
/// them; because they begin at multiples of their width, that loses no extreme.
/// </summary>
/// <param name="limit">Most points to keep.</param>
internal sealed class ExtremesSeries(int limit)
{
    private const int PointsOfBucket = 4;

    private readonly List<SeriesPoint> _all = [];
    private Dictionary<long, SeriesBucket>? _buckets;
    private int _shift;
    private long _openIndex;
    private SeriesBucket _open;
    private bool _isOpen;

    /// <summary>Points added.</summary>
    public long Count { get; private set; }

    /// <summary>Width of an interval in milliseconds; 0 while every point is there.</summary>
    public long Width => _buckets is null ? 0 : 1L << _shift;

    /// <summary>Adds a point; a value that is not finite is none.</summary>
    public void Add(SeriesPoint point)
    {
        if (!double.IsFinite(point.Value))
            return;
        Count++;
        if (_buckets is null)
        {
            _all.Add(point);
            if (_all.Count > limit)
                Divide(limit);
            return;
        }

        var index = point.Time >> _shift;
        if (_isOpen && index == _openIndex)
            _open = _open.With(SeriesBucket.Of(point));
        else
            Open(index, SeriesBucket.Of(point));
    }

    /// <summary>Widens the intervals until no more points than this are kept.</summary>
    public void Coarsen(int points)
    {
        if (_buckets is null)
        {
            if (_all.Count > points)
                Divide(points);
            return;
        }

        Close();
        while (_buckets.Count > Buckets(points))
            Double();
    }

    /// <summary>The points that are kept, by time.</summary>
    public IReadOnlyList<SeriesPoint> Points()
    {
        if (_buckets is null)
            return [.. _all.OrderBy(static point => point.Time)];
        Close();
        return [.. _buckets.OrderBy(static pair => pair.Key).SelectMany(static pair => pair.Value.Points())];
    }

    private static int Buckets(int points) => Math.Max(1, points / PointsOfBucket);

    private void Divide(int points)
    {
        var span = _all.Max(static point => point.Time) - _all.Min(static point => point.Time);
        _shift = BitOperations.Log2((ulong)Math.Max(1, span / Buckets(points)));
        _buckets = [];
        foreach (var point in _all)
            Open(point.Time >> _shift, SeriesBucket.Of(point));
        _all.Clear();
        _all.TrimExcess();
        Coarsen(points);
    }

    private void Open(long index, in SeriesBucket bucket)
    {
        Close();
        (_openIndex, _open, _isOpen) = (index, bucket, true);
        if (_buckets?.Count > Buckets(limit))
            Double();
    }

    private void Close()
    {
        if (!_isOpen || _buckets is null)
            return;
        _buckets[_openIndex] = _buckets.TryGetValue(_openIndex, out var there) ? there.With(_open) : _open;
        _isOpen = false;
    }

    private void Double()
    {
        Close();
        var wider = new Dictionary<long, SeriesBucket>();
        foreach (var (index, bucket) in _buckets ?? [])
            wider[index >> 1] = wider.TryGetValue(index >> 1, out var there) ? there.With(bucket) : bucket;
        _buckets = wider;
        _shift++;
    }
}
