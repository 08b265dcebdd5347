using Srtctl.Model.Collections;
using Srtctl.Report.Contents;

namespace Srtctl.Report.Series;

/// <summary>Compares how fast prefill and decode go.</summary>
internal static class RateMatching
{
    private const int Intervals = 150;
    private const long Narrowest = 4000;

    /// <summary>The rates; null unless both roles log one.</summary>
    public static RateMatch? Of(IReadOnlyList<WorkerSeries> workers, long start)
    {
        var prefill = Rates(workers, "prefill", static rates => rates.Input);
        var decode = Rates(workers, "decode", static rates => rates.Generation);
        if (prefill.Length == 0 || decode.Length == 0)
            return null;
        MeanSeries[] all = [.. prefill, .. decode];
        var span = workers.Max(static worker => worker.End ?? 0) - start;
        var width = all.Max(static series => series.Width);
        while (width < Narrowest || width * Intervals < span)
            width *= 2;
        foreach (var series in all)
            series.Widen(width);
        var (read, written) = (Sums(prefill), Sums(decode));
        long[] times = [.. read.Keys.Union(written.Keys).Order()];
        return new()
        {
            Width = width,
            Times = EquatableArray.From(times.Select(time => Math.Max(0, time - start))),
            Prefill = EquatableArray.From(times.Select(time => Known(read, time))),
            Decode = EquatableArray.From(times.Select(time => Known(written, time))),
            PrefillRanks = prefill.Length,
            DecodeRanks = decode.Length,
        };
    }

    private static MeanSeries[] Rates(
        IReadOnlyList<WorkerSeries> workers, string role, Func<RankRates, MeanSeries> rate) =>
    [
        .. workers.Where(worker => worker.Name.Role == role)
            .SelectMany(static worker => worker.Rates.Values).Select(rate).Where(static series => series.Count > 0),
    ];

    private static Dictionary<long, double> Sums(MeanSeries[] ranks) => ranks
        .SelectMany(static series => series.Means())
        .GroupBy(static point => point.Time, static point => point.Value)
        .ToDictionary(static group => group.Key, static group => group.Sum());

    private static double? Known(Dictionary<long, double> sums, long time) =>
        sums.TryGetValue(time, out var sum) ? sum : null;
}
