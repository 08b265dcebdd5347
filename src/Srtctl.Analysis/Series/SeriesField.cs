namespace Srtctl.Analysis.Series;

/// <summary>Figures whose course over time is kept.</summary>
public enum SeriesField
{
    /// <summary>Prompt tokens per second.</summary>
    InputThroughput,

    /// <summary>Generated tokens per second.</summary>
    GenThroughput,

    /// <summary>Requests running.</summary>
    RunningReq,

    /// <summary>Requests waiting.</summary>
    QueueReq,

    /// <summary>Use of the KV cache, 0 to 1.</summary>
    TokenUsage,
}
