namespace Srtctl.Analysis.Nodes;

/// <summary>Keeps every record of a log, in the order of the file.</summary>
public sealed class NodeRecords : INodeLogSink
{
    private readonly List<BatchMetrics> _batches = [];
    private readonly List<MemoryMetrics> _memory = [];

    /// <summary>Batch records.</summary>
    public IReadOnlyList<BatchMetrics> Batches => _batches;

    /// <summary>Memory records.</summary>
    public IReadOnlyList<MemoryMetrics> Memory => _memory;

    /// <inheritdoc/>
    public void Add(in BatchMetrics record) => _batches.Add(record);

    /// <inheritdoc/>
    public void Add(MemoryMetrics record) => _memory.Add(record);
}
