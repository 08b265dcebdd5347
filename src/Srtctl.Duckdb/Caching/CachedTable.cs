namespace Srtctl.Duckdb.Caching;

/// <summary>A table that was written beside its run.</summary>
/// <param name="Key">What it was made from.</param>
/// <param name="Written">When, UTC.</param>
/// <param name="Rows">Rows.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Checksum">CRC-32C of the file: one that is damaged, or another process's, does not count.</param>
internal sealed record CachedTable(CacheKey Key, DateTimeOffset Written, long Rows, long Bytes, uint Checksum);
