using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Series;

/// <summary>
/// Sums of figures by time. Bins begin at a second and double their width when there are too many, so that memory does
/// not grow with the log; the order of records does not matter.
/// </summary>
internal sealed class TimeBins
{
    private const int MostBins = 4096;

    /// <summary>The figures, in the order of <see cref="SeriesField"/>.</summary>
    private static readonly BatchField[] Fields =
    [
        BatchField.InputThroughput, BatchField.GenThroughput, BatchField.RunningReq, BatchField.QueueReq,
        BatchField.TokenUsage,
    ];

    private Dictionary<long, Bin> _bins = [];
    private (long Key, Bin? Bin) _last;

    /// <summary>Width of a bin, milliseconds.</summary>
    public long Width { get; private set; } = 1000;

    /// <summary>Begin of the first bin, milliseconds since 1970; null when there is none.</summary>
    public long? First => _bins.Count == 0 ? null : _bins.Keys.Min() * Width;

    public void Add(in BatchMetrics record)
    {
        if (record.Time.Known is not { } time)
            return;
        var bin = At(Math.DivRem(time, Width, out var rest) - (rest < 0 ? 1 : 0));
        for (var field = 0; field < Fields.Length; field++)
        {
            if (record.Number(Fields[field]) is { } value)
                bin.Add(field, value);
        }
    }

    /// <summary>The points of a figure in the order of time; none when no record states it.</summary>
    public IEnumerable<SeriesPoint> Points(SeriesField field, long start) => _bins
        .Where(bin => bin.Value.Count[(int)field] > 0).OrderBy(static bin => bin.Key)
        .Select(bin => new SeriesPoint(
            (bin.Key * Width - start) / 1000.0, bin.Value.Sum[(int)field] / bin.Value.Count[(int)field],
            bin.Value.Max[(int)field]));

    private Bin At(long key)
    {
        if (_last.Bin is { } last && _last.Key == key)
            return last;
        if (!_bins.TryGetValue(key, out var bin))
        {
            _bins[key] = bin = new Bin();
            if (_bins.Count > MostBins)
            {
                Widen();
                return At(key >> 1);
            }
        }

        _last = (key, bin);
        return bin;
    }

    private void Widen()
    {
        var wider = new Dictionary<long, Bin>();
        foreach (var (key, bin) in _bins)
        {
            if (wider.TryGetValue(key >> 1, out var into))
                into.Add(bin);
            else
                wider[key >> 1] = bin;
        }

        (_bins, _last, Width) = (wider, default, Width * 2);
    }

    private sealed class Bin
    {
        public readonly double[] Sum = new double[Fields.Length];
        public readonly double[] Max = [.. Enumerable.Repeat(double.MinValue, Fields.Length)];
        public readonly long[] Count = new long[Fields.Length];

        public void Add(int field, double value)
        {
            Sum[field] += value;
            Count[field]++;
            Max[field] = Math.Max(Max[field], value);
        }

        public void Add(Bin other)
        {
            for (var field = 0; field < Fields.Length; field++)
            {
                Sum[field] += other.Sum[field];
                Count[field] += other.Count[field];
                Max[field] = Math.Max(Max[field], other.Max[field]);
            }
        }
    }
}
