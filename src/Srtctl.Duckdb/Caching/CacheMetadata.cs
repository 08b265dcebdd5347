namespace Srtctl.Duckdb.Caching;

/// <summary>The file <c>cache_metadata.json</c>.</summary>
internal sealed record CacheMetadata
{
    /// <summary>Nothing is cached.</summary>
    public static CacheMetadata Empty { get; } = new();

    /// <summary>Cached results; null when there are none.</summary>
    public CachedResults? BenchmarkResults { get; init; }

    /// <summary>Cached records of workers; null when there are none.</summary>
    public CachedNodes? NodeMetrics { get; init; }
}
