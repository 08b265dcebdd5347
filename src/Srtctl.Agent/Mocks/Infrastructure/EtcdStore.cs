namespace Srtctl.Agent.Mocks.Infrastructure;

/// <summary>Keys with leases; a key disappears when its lease is not refreshed in time.</summary>
internal sealed class EtcdStore(TimeProvider time)
{
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Lease> _leases = [];
    private readonly Lock _changing = new();
    private long _lastLease = 0x6d6f636b0000;
    private long _revision = 1;

    /// <summary>Keys and values as base64 text, exactly as the gateway carries them.</summary>
    public readonly record struct Pair(string Key, string Value, long Lease, long Revision);

    public long Revision => Interlocked.Read(ref _revision);

    public long Grant(long seconds)
    {
        lock (_changing)
        {
            var life = TimeSpan.FromSeconds(Math.Max(1, seconds));
            _leases[++_lastLease] = new Lease(life, time.GetUtcNow() + life);
            return _lastLease;
        }
    }

    /// <returns>Seconds that the lease now has; 0 when there is no such lease.</returns>
    public long KeepAlive(long lease)
    {
        lock (_changing)
        {
            Expire();
            if (!_leases.TryGetValue(lease, out var known))
                return 0;
            _leases[lease] = known with { Until = time.GetUtcNow() + known.Life };
            return (long)known.Life.TotalSeconds;
        }
    }

    /// <returns>Whether there was such a lease.</returns>
    public bool Revoke(long lease)
    {
        lock (_changing)
        {
            Expire();
            return End(lease);
        }
    }

    /// <returns>False when the lease does not exist.</returns>
    public bool Put(string key, string value, long lease)
    {
        lock (_changing)
        {
            Expire();
            if (lease != 0 && !_leases.ContainsKey(lease))
                return false;
            _entries[Ordered(key)] = new Entry(key, value, lease, ++_revision);
            return true;
        }
    }

    /// <param name="key">First key, base64.</param>
    /// <param name="end">First key beyond, base64; null for the one key, a zero byte for everything after it.</param>
    public IReadOnlyList<Pair> Range(string key, string? end)
    {
        lock (_changing)
        {
            Expire();
            return [.. Matching(key, end).Select(static entry =>
                new Pair(entry.Key, entry.Value, entry.Lease, entry.Revision))];
        }
    }

    public int Delete(string key, string? end)
    {
        lock (_changing)
        {
            Expire();
            var doomed = Matching(key, end).Select(static entry => Ordered(entry.Key)).ToArray();
            foreach (var entry in doomed)
                _entries.Remove(entry);
            _revision += doomed.Length > 0 ? 1 : 0;
            return doomed.Length;
        }
    }

    private IEnumerable<Entry> Matching(string key, string? end)
    {
        var first = Ordered(key);
        if (string.IsNullOrEmpty(end))
            return _entries.TryGetValue(first, out var only) ? [only] : [];
        var beyond = Ordered(end);
        return _entries
            .Where(entry => string.CompareOrdinal(entry.Key, first) >= 0
                && (beyond == "00" || string.CompareOrdinal(entry.Key, beyond) < 0))
            .Select(static entry => entry.Value);
    }

    private void Expire()
    {
        var now = time.GetUtcNow();
        foreach (var (lease, _) in _leases.Where(lease => lease.Value.Until <= now).ToArray())
            End(lease);
    }

    private bool End(long lease)
    {
        if (!_leases.Remove(lease))
            return false;
        foreach (var (key, _) in _entries.Where(entry => entry.Value.Lease == lease).ToArray())
            _entries.Remove(key);
        _revision++;
        return true;
    }

    /// <summary>Base64 does not sort as its bytes do; hexadecimal does.</summary>
    private static string Ordered(string base64) => Convert.ToHexString(Convert.FromBase64String(base64));

    private sealed record Entry(string Key, string Value, long Lease, long Revision);

    private sealed record Lease(TimeSpan Life, DateTimeOffset Until);
}
