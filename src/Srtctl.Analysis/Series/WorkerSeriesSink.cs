using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Series;

/// <summary>Sums up the records of a worker's logs, in memory that does not grow with them.</summary>
internal sealed class WorkerSeriesSink : INodeLogSink
{
    private readonly RestartDetection _restarts = new();
    private readonly List<string> _problems = [];
    private long _batches;
    private long? _new;
    private long? _cached;
    private double? _hitRate;
    private long _unread;

    /// <summary>The series so far.</summary>
    public TimeBins Bins { get; } = new();

    public void Add(in BatchMetrics record)
    {
        _batches++;
        if (record.NewToken is { } computed)
            _new = (_new ?? 0) + computed;
        if (record.CachedToken is { } cached)
            _cached = (_cached ?? 0) + cached;
        _hitRate = record.CacheHitRate ?? _hitRate;
        _restarts.Add(record);
        Bins.Add(record);
    }

    public void Add(MemoryMetrics record) => _restarts.Add(record);

    public void BeginFile() => _restarts.BeginFile();

    public void EndFile(NodeLogReport report) => _unread += report.Truncated + report.Suspicious;

    public void Fail(string problem) => _problems.Add(problem);

    /// <summary>What it came to; the series count from <paramref name="start"/>.</summary>
    public WorkerSeries Summary(WorkerLogName name, long start) => new()
    {
        Name = name,
        Batches = _batches,
        NewTokens = _new,
        CachedTokens = _cached,
        LastCacheHitRate = _hitRate,
        Restarts = _restarts.Count,
        Unread = _unread,
        Problems = EquatableArray.From(_problems),
        Series = EquatableMap<SeriesField, EquatableArray<SeriesPoint>>.Empty.With(
            Enum.GetValues<SeriesField>()
                .Select(field => KeyValuePair.Create(field, EquatableArray.From(Bins.Points(field, start))))
                .Where(static series => !series.Value.IsEmpty)),
    };
}
