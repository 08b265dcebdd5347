using Srtctl.Analysis.Nodes;

namespace Srtctl.Report.Series;

/// <summary>How fast one rank of a worker reads and writes tokens.</summary>
internal sealed class RankRates
{
    /// <summary>Prompt tokens per second.</summary>
    public MeanSeries Input { get; } = new();

    /// <summary>Generated tokens per second, while there are any.</summary>
    public MeanSeries Generation { get; } = new();

    public void Add(long time, in BatchMetrics record)
    {
        if (record.Decimal(BatchField.InputThroughput) is { } input)
            Input.Add(new(time, input));
        if (record.Decimal(BatchField.GenThroughput) is { } generated && generated > 0)
            Generation.Add(new(time, generated));
    }
}
