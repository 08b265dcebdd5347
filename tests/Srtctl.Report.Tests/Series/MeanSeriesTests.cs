using Srtctl.Report.Series;

namespace Srtctl.Report.Tests.Series;

public class MeanSeriesTests
{
    [Fact]
    public void Values_of_one_second_are_averaged()
    {
        var series = new MeanSeries();
        foreach (var point in (SeriesPoint[])[new(1000, 2), new(1999, 4), new(2000, 7)])
            series.Add(point);

        Assert.Equal([new(1000, 3), new(2000, 7)], series.Means());
    }

    [Fact]
    public void A_long_series_averages_over_more_than_a_second_and_loses_no_value()
    {
        var series = new MeanSeries();
        for (var index = 0; index < 20_000; index++)
            series.Add(new(1000L * index, index));

        var means = series.Means().ToArray();
        Assert.Equal((4000, 5000), (series.Width, means.Length));
        Assert.Equal((1.5, 20_000), (means[0].Value, series.Count));
    }

    [Fact]
    public void Two_series_join_into_that_of_all_their_values()
    {
        var (one, other, all) = (new MeanSeries(), new MeanSeries(), new MeanSeries());
        for (var index = 0; index < 10_000; index++)
        {
            one.Add(new(1000L * index, index));
            all.Add(new(1000L * index, index));
        }

        foreach (var point in (SeriesPoint[])[new(500, 3), new(70_000, 9)])
        {
            other.Add(point);
            all.Add(point);
        }

        one.Join(other);

        Assert.Equal(all.Means(), one.Means());
    }
}
