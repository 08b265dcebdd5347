namespace Srtctl.Agent.Nodes;

/// <summary>When each node was last heard of, and which are given up.</summary>
/// <param name="timeout">A node silent for longer is given up.</param>
internal sealed class Heartbeats(TimeSpan timeout)
{
    /// <summary>How often a watch speaks.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    // Two beats may be late on a busy node before the silence is worth waiting for.
    private static readonly TimeSpan Suspicious = Interval * 2 + TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _heard = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);

    /// <summary>Notes a sign of life.</summary>
    public void Hear(string host, DateTimeOffset now)
    {
        lock (_gate)
            _heard[host] = now;
    }

    /// <summary>True when a node has been silent for longer than usual but is not given up.</summary>
    public bool AnySuspect(DateTimeOffset now)
    {
        lock (_gate)
            return _heard.Any(node => now - node.Value > Suspicious && !_lost.Contains(node.Key));
    }

    /// <summary>Nodes given up.</summary>
    public IReadOnlySet<string> Lost()
    {
        lock (_gate)
            return _lost.ToHashSet();
    }

    /// <summary>Gives up nodes that have been silent for too long; returns them with when they were last heard.</summary>
    public IReadOnlyList<KeyValuePair<string, DateTimeOffset>> GiveUp(DateTimeOffset now)
    {
        lock (_gate)
        {
            var silent = _heard.Where(node => now - node.Value > timeout && !_lost.Contains(node.Key)).ToList();
            foreach (var (host, _) in silent)
                _lost.Add(host);
            return silent;
        }
    }
}
