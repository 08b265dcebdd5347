using Srtctl.Agent.Nodes;

namespace Srtctl.Agent.Tests.Nodes;

public sealed class HeartbeatsTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    [Fact]
    public void A_node_silent_for_too_long_is_given_up_once()
    {
        var heartbeats = new Heartbeats(TimeSpan.FromSeconds(12));
        heartbeats.Hear("a", Start);
        heartbeats.Hear("b", Start.AddSeconds(10));

        var lost = heartbeats.GiveUp(Start.AddSeconds(13));

        Assert.Equal([KeyValuePair.Create("a", Start)], lost);
        Assert.Empty(heartbeats.GiveUp(Start.AddSeconds(14)));
    }

    [Fact]
    public void A_node_that_missed_two_beats_is_suspect_until_it_speaks()
    {
        var heartbeats = new Heartbeats(TimeSpan.FromSeconds(12));
        heartbeats.Hear("a", Start);

        Assert.True(heartbeats.AnySuspect(Start.AddSeconds(6)));
        heartbeats.Hear("a", Start.AddSeconds(6));
        Assert.False(heartbeats.AnySuspect(Start.AddSeconds(7)));
    }
}
