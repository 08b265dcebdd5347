using System.Text.Json;

namespace Srtctl.Duckdb.Caching;

/// <summary>The cache of one run. Every file of it appears whole or not at all.</summary>
/// <param name="run">The run directory.</param>
internal sealed class CacheFolder(string run)
{
    private const string Folder = "cached_assets";

    /// <summary>Results, one row per measurement.</summary>
    public string BenchmarkResults { get; } = Path.Combine(run, Folder, "benchmark_results.parquet");

    /// <summary>Records of all workers.</summary>
    public string NodeMetrics { get; } = Path.Combine(run, Folder, "node_metrics.parquet");

    private string MetadataPath { get; } = Path.Combine(run, Folder, "cache_metadata.json");

    /// <summary>What is said to be cached; nothing when that cannot be read.</summary>
    public CacheMetadata Metadata()
    {
        try
        {
            return File.Exists(MetadataPath)
                ? JsonSerializer.Deserialize(
                    File.ReadAllBytes(MetadataPath), CacheJsonContext.Default.CacheMetadata) ?? CacheMetadata.Empty
                : CacheMetadata.Empty;
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return CacheMetadata.Empty;
        }
    }

    /// <summary>True when the table is that of the key, and its file is the one that was written with it.</summary>
    public static bool IsValid(CachedTable? table, CacheKey key, string path)
    {
        if (table is null || table.Key != key || key.Sources.IsEmpty)
            return false;
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length == table.Bytes && Checksum.Of(path) == table.Checksum;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes a table to a temporary name and puts it in its place.</summary>
    /// <param name="path">One of the table files.</param>
    /// <param name="key">What it is made from.</param>
    /// <param name="now">The time.</param>
    /// <param name="write">Writes the file, and says how many rows it has.</param>
    public static CachedTable Publish(string path, CacheKey key, DateTimeOffset now, Func<string, long> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "/");
        return Replace(path, temporary =>
        {
            var rows = write(temporary);
            return new CachedTable(key, now, rows, new FileInfo(temporary).Length, Checksum.Of(temporary));
        });
    }

    /// <summary>Says what is cached, leaving the other table's part as it is.</summary>
    public void Write(Func<CacheMetadata, CacheMetadata> change) => Replace(MetadataPath, temporary =>
    {
        var metadata = change(Metadata());
        File.WriteAllBytes(
            temporary, JsonSerializer.SerializeToUtf8Bytes(metadata, CacheJsonContext.Default.CacheMetadata));
        return metadata;
    });

    private static T Replace<T>(string path, Func<string, T> write)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            var written = write(temporary);
            File.Move(temporary, path, overwrite: true);
            return written;
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
