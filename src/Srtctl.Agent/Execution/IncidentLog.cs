namespace Srtctl.Agent.Execution;

/// <summary>Collects incidents until the wind-down begins; what ends after that ended because of it.</summary>
internal sealed class IncidentLog : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<Incident> _incidents = [];
    private readonly CancellationTokenSource _trouble = new();
    private bool _closed;

    /// <summary>Cancelled at the first incident: every wait of the run ends.</summary>
    public CancellationToken Trouble => _trouble.Token;

    /// <summary>True once the wind-down has begun.</summary>
    public bool IsClosed
    {
        get
        {
            lock (_gate)
                return _closed;
        }
    }

    /// <summary>Notes an incident; false when the wind-down has begun.</summary>
    public bool Record(Incident incident)
    {
        lock (_gate)
        {
            if (_closed)
                return false;
            _incidents.Add(incident);
        }

        _trouble.Cancel();
        return true;
    }

    /// <summary>What was noted so far.</summary>
    public IReadOnlyList<Incident> Snapshot()
    {
        lock (_gate)
            return [.. _incidents];
    }

    /// <summary>Takes no more; returns what was noted.</summary>
    public IReadOnlyList<Incident> Close()
    {
        lock (_gate)
        {
            _closed = true;
            return [.. _incidents];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _trouble.Dispose();
}
