using Srtctl.Analysis.Nodes;
using Srtctl.Model.Collections;
using Srtctl.Report.Contents;

namespace Srtctl.Report.Series;

/// <summary>Makes the lines of a run's charts.</summary>
/// <param name="workers">Its workers, read.</param>
internal sealed class RunSeries(IReadOnlyList<WorkerSeries> workers)
{
    private const int FewestPoints = 60;
    private const int MostPoints = 3600;

    /// <summary>The charts; null when no record has a time.</summary>
    /// <param name="points">About how many points all lines may have together.</param>
    public RunCharts? Charts(int points)
    {
        if (workers.FirstOrDefault(static worker => worker.Start is not null) is not { } any)
            return null;
        ChartLine[] made = Lines(points);
        return new()
        {
            Start = $"{new PrintedTime(Start(any.Clock), any.Clock).DateTime:yyyy-MM-dd HH:mm:ss.fff}",
            IsLocal = any.Clock == ClockKind.Local,
            Records = workers.Sum(static worker => worker.Records),
            WithoutTime = workers.Sum(static worker => worker.WithoutTime),
            Metrics = EquatableArray.From(SeriesMetric.All
                .Where(metric => made.Any(line => line.Metric == metric.Id))
                .Select(static metric => new ChartMetric(metric.Id, metric.Title, metric.Unit))),
            Lines = EquatableArray.From(made),
        };
    }

    /// <summary>Rates of prefill and decode; null unless both are logged, by one clock.</summary>
    public RateMatch? Rates() => workers.Where(static worker => worker.Start is not null)
        .Select(static worker => worker.Clock).Distinct().ToArray() is [var clock]
        ? RateMatching.Of(workers, Start(clock))
        : null;

    /// <summary>Means over a role are few and seen first: they get the most points.</summary>
    private ChartLine[] Lines(int points)
    {
        var single = Single();
        var means = Means().ToLookup(static line => line.Rank is null);
        var (overall, byRank) = (means[true].ToArray(), means[false].ToArray());
        var ofOverall = Limit(points / 3, overall.Length);
        var ofRanks = Limit(points / 4, byRank.Length);
        var ofWorkers = Limit(points - ofOverall * overall.Length - ofRanks * byRank.Length, single.Length);
        return
        [
            .. single.Select(line => OfWorker(line.Worker, line.Rank, line.Metric, line.Points, ofWorkers)),
            .. overall.Select(line => OfMeans(line.Role, line.Rank, line.Metric, line.Means, line.Start, ofOverall)),
            .. byRank.Select(line => OfMeans(line.Role, line.Rank, line.Metric, line.Means, line.Start, ofRanks)),
        ];
    }

    /// <summary>Earliest time that any log with this clock prints.</summary>
    private long Start(ClockKind clock) => workers.Where(worker => worker.Clock == clock && worker.Start is not null)
        .Min(static worker => worker.Start ?? 0);

    private static int Limit(int points, int lines) =>
        Math.Clamp(points / Math.Max(1, lines), FewestPoints, MostPoints);

    private (WorkerSeries Worker, int Rank, SeriesMetric Metric, ExtremesSeries Points)[] Single() =>
    [
        .. from worker in workers
           from series in worker.Series()
           select (worker, series.Rank, series.Metric, series.Points),
    ];

    private IEnumerable<(string Role, int? Rank, SeriesMetric Metric, MeanSeries Means, long Start)> Means() =>
        from worker in workers
        where worker.Start is not null
        from series in worker.Series()
        from rank in HasRanks(worker.Name.Role) ? (int?[])[null, series.Rank] : [null]
        group (series.Means, worker.Clock) by (worker.Name.Role, rank, series.Metric, worker.Clock) into same
        let all = Together(same.Select(static item => item.Means))
        select (same.Key.Role, same.Key.rank, same.Key.Metric, all, Start(same.Key.Clock));

    private bool HasRanks(string role) => workers.Where(worker => worker.Name.Role == role)
        .SelectMany(static worker => worker.Rates.Keys).Distinct().Skip(1).Any();

    private static MeanSeries Together(IEnumerable<MeanSeries> parts)
    {
        var all = new MeanSeries();
        foreach (var part in parts)
            all.Join(part);
        return all;
    }

    private ChartLine OfWorker(
        WorkerSeries worker, int rank, SeriesMetric metric, ExtremesSeries series, int limit)
    {
        series.Coarsen(limit);
        return Line(series, Start(worker.Clock)) with
        {
            Metric = metric.Id,
            Role = worker.Name.Role,
            Node = worker.Name.Node,
            Worker = worker.Name.WorkerId,
            Rank = rank,
        };
    }

    private static ChartLine OfMeans(
        string role, int? rank, SeriesMetric metric, MeanSeries means, long start, int limit)
    {
        var series = new ExtremesSeries(limit);
        foreach (var point in means.Means())
            series.Add(point with { Time = Math.Max(start, point.Time) });
        return Line(series, start) with
        {
            Metric = metric.Id,
            Role = role,
            Rank = rank,
            MeanOver = means.Width,
            Count = means.Count,
        };
    }

    private static ChartLine Line(ExtremesSeries series, long start)
    {
        var points = series.Points();
        return new()
        {
            Metric = "",
            Role = "",
            ExtremesOf = series.Width,
            Count = series.Count,
            Steps = EquatableArray.From(points.Select((point, index) =>
                point.Time - (index == 0 ? start : points[index - 1].Time))),
            Values = EquatableArray.From(points.Select(static point => point.Value)),
        };
    }
}
