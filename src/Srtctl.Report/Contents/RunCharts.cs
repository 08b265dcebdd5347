using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>Figures of the workers over time.</summary>
public sealed record RunCharts
{
    /// <summary>Zero of the time axis, as the logs print it.</summary>
    public required string Start { get; init; }

    /// <summary>True when the logs print no zone.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Batch records read.</summary>
    public long Records { get; init; }

    /// <summary>Records that print no time, which are not drawn.</summary>
    public long WithoutTime { get; init; }

    /// <summary>The charts.</summary>
    public EquatableArray<ChartMetric> Metrics { get; init; }

    /// <summary>Their lines.</summary>
    public EquatableArray<ChartLine> Lines { get; init; }
}
