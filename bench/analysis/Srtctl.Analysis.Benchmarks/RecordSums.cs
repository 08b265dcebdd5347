using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>Counts records and adds every figure up, so that none of the reading can be left out.</summary>
internal sealed class RecordSums : INodeLogSink
{
    private readonly double[] _sums = new double[BatchFields.Count];

    public long Records { get; private set; }

    public double Sum => _sums.Sum();

    public void Add(in BatchMetrics record)
    {
        Records++;
        for (var field = 0; field < BatchFields.Count; field++)
        {
            if (record.Number((BatchField)field) is { } value)
                _sums[field] += value;
        }
    }

    public void Add(MemoryMetrics record) => Records++;
}
