using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Series;

namespace Srtctl.Analysis.Tests.Series;

public class TimeBinsTests
{
    [Fact]
    public void Records_of_one_second_are_one_point_with_mean_and_peak()
    {
        var bins = new TimeBins();
        bins.Add(Record(10_100, 4));
        bins.Add(Record(10_900, 8));
        bins.Add(Record(12_000, 1));

        Assert.Equal(
            [new SeriesPoint(0, 6, 8), new SeriesPoint(2, 1, 1)], bins.Points(SeriesField.RunningReq, bins.First ?? 0));
    }

    [Fact]
    public void Long_runs_get_wider_points_and_keep_sums_and_peaks()
    {
        var bins = new TimeBins();
        for (var second = 0; second < 100_000; second++)
            bins.Add(Record(second * 1000L, second == 54_321 ? 1000 : 2));

        var points = bins.Points(SeriesField.RunningReq, 0).ToArray();

        Assert.InRange(points.Length, 1000, 4096);
        Assert.Equal(1000, points.Max(static point => point.Max));
        Assert.Equal(2.0, points[0].Mean);
    }

    [Fact]
    public void The_order_of_records_does_not_matter()
    {
        var (forward, backward) = (new TimeBins(), new TimeBins());
        for (var second = 0; second < 9000; second++)
        {
            forward.Add(Record(second * 1000L, second));
            backward.Add(Record((8999 - second) * 1000L, 8999 - second));
        }

        Assert.Equal(forward.Points(SeriesField.RunningReq, 0), backward.Points(SeriesField.RunningReq, 0));
    }

    [Fact]
    public void A_record_without_a_time_is_in_no_series()
    {
        var bins = new TimeBins();
        var record = default(BatchMetrics);
        record.Set(BatchField.RunningReq, 3L);
        bins.Add(record);

        Assert.Empty(bins.Points(SeriesField.RunningReq, 0));
    }

    private static BatchMetrics Record(long milliseconds, long running)
    {
        var record = default(BatchMetrics);
        record.Begin(new(milliseconds, ClockKind.Utc), Ranks.None);
        record.Set(BatchField.RunningReq, running);
        return record;
    }
}
