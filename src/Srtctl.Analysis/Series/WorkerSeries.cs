using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Series;

/// <summary>What the logs of a worker on one node came to: sums, and a few series of bounded length.</summary>
public sealed record WorkerSeries
{
    /// <summary>Which node and worker.</summary>
    public required WorkerLogName Name { get; init; }

    /// <summary>Worker and node, for people: <c>decode w0 on node1</c>.</summary>
    public string Title => $"{Name.Role} {Name.WorkerId} on {Name.Node}";

    /// <summary>Batch records.</summary>
    public long Batches { get; init; }

    /// <summary>Prompt tokens computed; null when no line states them.</summary>
    public long? NewTokens { get; init; }

    /// <summary>Prompt tokens found in the prefix cache; null when no line states them.</summary>
    public long? CachedTokens { get; init; }

    /// <summary>The last share of prompt tokens found in the prefix cache that was printed, 0 to 1.</summary>
    public double? LastCacheHitRate { get; init; }

    /// <summary>How often the engine began anew after it had served requests.</summary>
    public int Restarts { get; init; }

    /// <summary>Records that were cut, and lines that look like records and are none.</summary>
    public long Unread { get; init; }

    /// <summary>Log files that could not be read to their end, each with the reason.</summary>
    public EquatableArray<string> Problems { get; init; }

    /// <summary>The series, by figure.</summary>
    public EquatableMap<SeriesField, EquatableArray<SeriesPoint>> Series { get; init; } =
        EquatableMap<SeriesField, EquatableArray<SeriesPoint>>.Empty;
}
