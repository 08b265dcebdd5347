using System.Text;
using Srtctl.Agent.Mocks.Infrastructure;

namespace Srtctl.Agent.Tests.Mocks;

public sealed class EtcdStoreTests
{
    private readonly StoppedClock _clock = new();
    private readonly EtcdStore _store;

    public EtcdStoreTests() => _store = new EtcdStore(_clock);

    [Fact]
    public void A_range_holds_the_keys_from_its_start_to_before_its_end_in_order()
    {
        foreach (var key in (string[])["w/b", "w/a", "x", "v"])
            Assert.True(_store.Put(Base64(key), Base64("1"), 0));

        Assert.Equal(
            [Base64("w/a"), Base64("w/b")], _store.Range(Base64("w/"), Base64("w0")).Select(static pair => pair.Key));
    }

    [Fact]
    public void A_key_disappears_with_its_lease()
    {
        _store.Put(Base64("k"), Base64("1"), _store.Grant(5));
        _clock.Advance(4.9);
        Assert.Single(_store.Range(Base64("k"), null));

        _clock.Advance(0.2);

        Assert.Empty(_store.Range(Base64("k"), null));
    }

    [Fact]
    public void A_refreshed_lease_lives_on()
    {
        var lease = _store.Grant(5);
        _store.Put(Base64("k"), Base64("1"), lease);
        _clock.Advance(4);

        Assert.Equal(5, _store.KeepAlive(lease));

        _clock.Advance(4);
        Assert.Single(_store.Range(Base64("k"), null));
    }

    [Fact]
    public void An_ended_lease_takes_no_keys_and_no_refresh()
    {
        var lease = _store.Grant(5);
        Assert.True(_store.Revoke(lease));

        Assert.False(_store.Put(Base64("k"), Base64("1"), lease));
        Assert.Equal(0, _store.KeepAlive(lease));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private sealed class StoppedClock : TimeProvider
    {
        private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

        public void Advance(double seconds) => _now += TimeSpan.FromSeconds(seconds);

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
