using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>
/// How fast the prefill workers read and the decode workers write, together: in each interval, the sum over ranks of
/// the mean that a rank logs. Null where nothing was logged.
/// </summary>
public sealed record RateMatch
{
    /// <summary>Width of an interval, ms.</summary>
    public required long Width { get; init; }

    /// <summary>Beginnings of the intervals, ms after the start of the charts.</summary>
    public required EquatableArray<long> Times { get; init; }

    /// <summary>Prompt tokens per second.</summary>
    public required EquatableArray<double?> Prefill { get; init; }

    /// <summary>Generated tokens per second.</summary>
    public required EquatableArray<double?> Decode { get; init; }

    /// <summary>Ranks that logged a prefill rate.</summary>
    public required int PrefillRanks { get; init; }

    /// <summary>Ranks that logged a decode rate.</summary>
    public required int DecodeRanks { get; init; }
}
