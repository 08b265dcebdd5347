namespace Srtctl.Planning.Ports;

/// <summary>
/// Remembers which ports are taken on which node. Counters over a whole job meet other services' ports after some
/// hundred processes; the ledger steps over what is taken on the node at hand.
/// </summary>
public sealed class PortLedger
{
    private readonly HashSet<(int Slot, int Port)> _taken = [];

    /// <summary>Takes a port that a program cannot choose freely. False when it is taken already.</summary>
    public bool Reserve(int slot, int port) => _taken.Add((slot, port));

    /// <summary>Takes the first free port from <paramref name="candidate"/> on; null past 65535.</summary>
    public int? Take(int slot, int candidate)
    {
        for (var port = candidate; port <= PortTable.Largest; port++)
            if (_taken.Add((slot, port)))
                return port;
        return null;
    }

    /// <summary>
    /// Takes consecutive ports on several nodes at once: programs that count up from a number they are told.
    /// </summary>
    /// <param name="slots">The nodes.</param>
    /// <param name="candidate">First number to try.</param>
    /// <param name="count">Ports in a row.</param>
    /// <returns>The first port of the block; null past 65535.</returns>
    public int? TakeBlock(IReadOnlyCollection<int> slots, int candidate, int count)
    {
        for (var first = candidate; first + count - 1 <= PortTable.Largest; first++)
        {
            var block = slots.SelectMany(slot => Enumerable.Range(first, count).Select(port => (slot, port))).ToArray();
            if (Array.Exists(block, _taken.Contains))
                continue;
            _taken.UnionWith(block);
            return first;
        }

        return null;
    }
}
