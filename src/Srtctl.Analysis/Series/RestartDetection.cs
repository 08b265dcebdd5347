using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Series;

/// <summary>
/// Sees that an engine begins anew within one log: its iterations are counted from the start again, or, when it counts
/// none, it makes its KV cache once more.
/// </summary>
internal sealed class RestartDetection
{
    /// <summary>Iterations, or batches, after which an engine has certainly served requests.</summary>
    private const int Served = 20;

    private readonly Dictionary<Ranks, long> _iterations = [];
    private readonly Dictionary<Ranks, long> _batches = [];
    private readonly Dictionary<Ranks, int> _restarts = [];

    /// <summary>Restarts of the rank that restarted most often.</summary>
    public int Count => _restarts.Values.DefaultIfEmpty().Max();

    /// <summary>Another file begins: the order of records across files means nothing.</summary>
    public void BeginFile()
    {
        _iterations.Clear();
        _batches.Clear();
    }

    public void Add(in BatchMetrics record)
    {
        if (record.Iter is not { } iteration)
        {
            _batches[record.Ranks] = _batches.GetValueOrDefault(record.Ranks) + 1;
            return;
        }

        var before = _iterations.GetValueOrDefault(record.Ranks);
        if (before >= Served && iteration < Served / 2 && iteration < before / 2)
            Restart(record.Ranks);
        _iterations[record.Ranks] = iteration;
    }

    public void Add(MemoryMetrics record)
    {
        if (record.Type == MemoryType.KvCache && _batches.GetValueOrDefault(record.Ranks) >= Served)
            Restart(record.Ranks);
    }

    private void Restart(Ranks ranks)
    {
        _restarts[ranks] = _restarts.GetValueOrDefault(ranks) + 1;
        _batches.Remove(ranks);
    }
}
