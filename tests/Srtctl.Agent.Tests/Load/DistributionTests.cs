using Srtctl.Agent.Load;

namespace Srtctl.Agent.Tests.Load;

public sealed class DistributionTests
{
    [Theory]
    [InlineData(0.0, 1)]
    [InlineData(0.5, 2.5)]
    [InlineData(0.99, 3.97)]
    [InlineData(1.0, 4)]
    public void Quantiles_interpolate_between_the_nearest_ranks(double share, double expected)
    {
        Assert.Equal(expected, Distribution.Quantile([1, 2, 3, 4], share), 12);
    }

    [Fact]
    public void Mean_and_population_deviation_are_those_of_all_values()
    {
        var distribution = Distribution.Of([9, 2, 4, 4, 4, 5, 5, 7]);

        Assert.Equal(new Distribution(5, 4.5, 2, 8.86), distribution with { P99 = Math.Round(distribution.P99, 9) });
    }

    [Fact]
    public void No_values_give_zeros()
    {
        Assert.Equal(new Distribution(0, 0, 0, 0), Distribution.Of([]));
    }
}
