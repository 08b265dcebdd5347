using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Runs;

namespace Srtctl.Report.Series;

/// <summary>The records of one worker as series, one per rank and figure; takes them as they are read.</summary>
internal sealed class WorkerSeries(WorkerLogName name) : INodeLogSink
{
    private const int PointsWhileReading = 4000;

    private readonly Dictionary<(int Rank, int Metric), (ExtremesSeries Points, MeanSeries Means)> _series = [];

    /// <summary>Whose they are.</summary>
    public WorkerLogName Name => name;

    /// <summary>Batch records.</summary>
    public long Records { get; private set; }

    /// <summary>Those without a time, which cannot be drawn.</summary>
    public long WithoutTime { get; private set; }

    /// <summary>Clock of the log.</summary>
    public ClockKind Clock { get; private set; }

    /// <summary>Earliest time; null without any.</summary>
    public long? Start { get; private set; }

    /// <summary>Latest time; null without any.</summary>
    public long? End { get; private set; }

    /// <summary>Speed by data-parallel rank.</summary>
    public Dictionary<int, RankRates> Rates { get; } = [];

    /// <summary>Every series that has a point.</summary>
    public IEnumerable<(int Rank, SeriesMetric Metric, ExtremesSeries Points, MeanSeries Means)> Series() => _series
        .OrderBy(static pair => pair.Key)
        .Select(static pair =>
            (pair.Key.Rank, SeriesMetric.All[pair.Key.Metric], pair.Value.Points, pair.Value.Means));

    /// <inheritdoc/>
    public void Add(in BatchMetrics record)
    {
        Records++;
        if (record.Time.Known is not { } time)
        {
            WithoutTime++;
            return;
        }

        Clock = record.Time.Clock;
        Start = Math.Min(Start ?? time, time);
        End = Math.Max(End ?? time, time);
        var rank = record.Ranks.Dp ?? 0;
        for (var metric = 0; metric < SeriesMetric.All.Count; metric++)
        {
            if (SeriesMetric.All[metric].Read(record) is { } value)
                Add((rank, metric), new(time, value));
        }

        if (!Rates.TryGetValue(rank, out var rates))
            Rates.Add(rank, rates = new());
        rates.Add(time, record);
    }

    /// <inheritdoc/>
    public void Add(MemoryMetrics record)
    {
    }

    private void Add((int Rank, int Metric) key, SeriesPoint point)
    {
        if (!_series.TryGetValue(key, out var series))
            _series.Add(key, series = (new(PointsWhileReading), new()));
        series.Points.Add(point);
        series.Means.Add(point);
    }
}
