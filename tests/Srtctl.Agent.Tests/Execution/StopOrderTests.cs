using Srtctl.Agent.Execution;

namespace Srtctl.Agent.Tests.Execution;

public sealed class StopOrderTests
{
    [Fact]
    public void The_last_stage_stops_first_and_empty_ones_do_not_count()
    {
        var groups = StopOrder.Of(["infra", "idle", "workers", "load"], ["load1", "infra1", "workers1", "workers2"], n => n[..^1]);

        Assert.Equal([["load1"], ["workers1", "workers2"], ["infra1"]], groups);
    }

    [Theory]
    [InlineData(10, 24, 4, 6)]
    [InlineData(2, 24, 4, 2)]
    [InlineData(10, -1, 2, 0)]
    public void No_group_takes_more_than_its_share(int wanted, int left, int groups, int grace) =>
        Assert.Equal(
            TimeSpan.FromSeconds(grace),
            StopOrder.Grace(TimeSpan.FromSeconds(wanted), TimeSpan.FromSeconds(left), groups));
}
