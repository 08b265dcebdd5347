using Srtctl.Analysis.Nodes;

namespace Srtctl.Cli.Monitoring;

/// <summary>The last record of each rank and kind in a log.</summary>
internal sealed class LatestRates : INodeLogSink
{
    private readonly Dictionary<(Ranks Ranks, BatchType Type), BatchMetrics> _last = [];

    public void Add(in BatchMetrics record) => _last[(record.Ranks, record.Type)] = record;

    public void Add(MemoryMetrics record)
    {
        // What a worker has loaded is no rate.
    }

    /// <summary>A field over all ranks; null when no rank's last record has it.</summary>
    public double? Sum(Func<BatchMetrics, double?> field)
    {
        var values = _last.Values.Select(field).OfType<double>().ToArray();
        return values.Length == 0 ? null : values.Sum();
    }
}
