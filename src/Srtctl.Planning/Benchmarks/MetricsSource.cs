namespace Srtctl.Planning.Benchmarks;

/// <summary>The workers whose metrics a client is told about.</summary>
public enum MetricsSource
{
    /// <summary>None.</summary>
    None,

    /// <summary>The leader of each worker, in placement order.</summary>
    Leaders,

    /// <summary>Every process of every worker, by node and port.</summary>
    Processes,
}
