using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>One line of a chart.</summary>
public sealed record ChartLine
{
    /// <summary>Which chart.</summary>
    public required string Metric { get; init; }

    /// <summary><c>prefill</c>, <c>decode</c> or <c>agg</c>.</summary>
    public required string Role { get; init; }

    /// <summary>Node, for the records of one worker; null for means over workers.</summary>
    public string? Node { get; init; }

    /// <summary>Worker on that node.</summary>
    public string? Worker { get; init; }

    /// <summary>Data-parallel rank; null for all.</summary>
    public int? Rank { get; init; }

    /// <summary>Width of the intervals that a mean is taken over, ms; 0 for single records.</summary>
    public long MeanOver { get; init; }

    /// <summary>
    /// Width of the intervals of which first, last, lowest and highest value remain, ms; 0: all are here.
    /// </summary>
    public long ExtremesOf { get; init; }

    /// <summary>Values that it stands for.</summary>
    public long Count { get; init; }

    /// <summary>
    /// Time of the first point in ms after the start, then the distance of each point from the one before.
    /// </summary>
    public EquatableArray<long> Steps { get; init; }

    /// <summary>The values.</summary>
    public EquatableArray<double> Values { get; init; }
}
