namespace Srtctl.Analysis.Nodes;

/// <summary>Takes the records of a worker log as they are read: a log may hold more than memory does.</summary>
public interface INodeLogSink
{
    /// <summary>A batch record, valid during the call.</summary>
    void Add(in BatchMetrics record);

    /// <summary>A memory record.</summary>
    void Add(MemoryMetrics record);
}
