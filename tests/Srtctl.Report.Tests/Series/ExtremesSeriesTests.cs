using Srtctl.Report.Series;

namespace Srtctl.Report.Tests.Series;

public class ExtremesSeriesTests
{
    [Fact]
    public void A_short_series_is_kept_as_it_is()
    {
        var series = Of(100, Enumerable.Range(0, 100).Select(static index => new SeriesPoint(1000 * index, index % 7)));

        Assert.Equal((0, 100), (series.Width, series.Points().Count));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(333)]
    [InlineData(2000)]
    public void A_long_series_keeps_every_extreme_of_every_interval(int limit)
    {
        var random = new Random(5);
        var all = Enumerable.Range(0, 50_000).Select(index => new SeriesPoint(1_700_000_000_000 + 731 * index, random.NextDouble()))
            .ToArray();

        var series = Of(limit, all);

        var kept = series.Points();
        Assert.InRange(kept.Count, 4, limit);
        Assert.Equal(all.Length, series.Count);
        foreach (var interval in all.GroupBy(point => point.Time / series.Width))
        {
            Assert.Contains(interval.First(), kept);
            Assert.Contains(interval.Last(), kept);
            Assert.Contains(interval.MinBy(static point => point.Value), kept);
            Assert.Contains(interval.MaxBy(static point => point.Value), kept);
        }
    }

    [Fact]
    public void Coarsening_afterwards_is_the_same_as_reading_with_that_limit()
    {
        var all = Enumerable.Range(0, 9000).Select(static index => new SeriesPoint(1000 * index, Math.Sin(index) * index)).ToArray();
        var series = Of(4000, all);

        series.Coarsen(100);

        var coarse = series.Points();
        Assert.InRange(coarse.Count, 4, 100);
        Assert.Contains(all.MaxBy(static point => point.Value), coarse);
        Assert.Contains(all.MinBy(static point => point.Value), coarse);
        Assert.Contains(all[^1], coarse);
    }

    [Fact]
    public void Order_in_the_file_does_not_matter()
    {
        var all = Enumerable.Range(0, 5000).Select(static index => new SeriesPoint(1000 * index, index * 37 % 1009 + index / 1e4)).ToArray();

        Assert.Equal(Of(200, all).Points(), Of(200, all.Reverse()).Points());
    }

    [Fact]
    public void Values_that_are_not_finite_are_none()
    {
        var series = Of(10, [new(1, double.NaN), new(2, double.PositiveInfinity), new(3, 4)]);

        Assert.Equal([new SeriesPoint(3, 4)], series.Points());
    }

    private static ExtremesSeries Of(int limit, IEnumerable<SeriesPoint> points)
    {
        var series = new ExtremesSeries(limit);
        foreach (var point in points)
            series.Add(point);
        return series;
    }
}
