using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Native;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>Reads the records of one worker from a table of <see cref="NodeRows"/>.</summary>
internal static class NodeReader
{
    private const string Heading = "timestamp, timestamp_kind, dp, tp, ep, pp";
    private const int AfterHeading = 6;

    /// <summary>The batch records, in order.</summary>
    /// <exception cref="InvalidDataException">There are more or fewer than were written.</exception>
    public static EquatableArray<BatchMetrics> Batches(Connection connection, string path, CachedNode node) =>
        EquatableArray.Create<BatchMetrics, (Connection, string, CachedNode)>(
            node.Batches, (connection, path, node), static (batches, state) => ReadBatches(batches, state));

    /// <summary>The memory records, in order.</summary>
    public static EquatableArray<MemoryMetrics> Memory(Connection connection, string path, CachedNode node)
    {
        if (node.Memory == 0)
            return [];
        var records = new List<MemoryMetrics>(node.Memory);
        using var reader = connection.Stream(
            $"SELECT {Heading}, metric_type, avail_mem_gb, mem_usage_gb, kv_cache_gb, kv_tokens "
            + From(path, node, $"metric_type <> '{NodeColumns.Batch}'"));
        while (reader.TryRead(out var chunk))
        {
            for (var row = 0; row < chunk.Rows; row++)
            {
                records.Add(new(MemoryTypeOf(chunk.Bytes(AfterHeading, row)), TimeAt(chunk, row), RanksAt(chunk, row))
                {
                    AvailMemGb = chunk.Value<double>(AfterHeading + 1, row),
                    MemUsageGb = chunk.Value<double>(AfterHeading + 2, row),
                    KvCacheGb = chunk.Value<double>(AfterHeading + 3, row),
                    KvTokens = chunk.Value<long>(AfterHeading + 4, row),
                });
            }
        }

        return records.Count == node.Memory ? EquatableArray.From(records) : throw Missing(node.Name);
    }

    private static void ReadBatches(Span<BatchMetrics> batches, (Connection, string, CachedNode) state)
    {
        var (connection, path, node) = state;
        if (batches.IsEmpty)
            return;
        var columns = node.Fields.Select(static field => $", {NodeColumns.NameOf(field)}");
        using var reader = connection.Stream(
            $"SELECT {Heading}, batch_type{string.Concat(columns)} "
            + From(path, node, $"metric_type = '{NodeColumns.Batch}'"));
        var at = 0;
        while (reader.TryRead(out var chunk))
        {
            if (at + chunk.Rows > batches.Length)
                throw Missing(node.Name);
            BatchChunk.Read(chunk, node.Fields, batches.Slice(at, chunk.Rows));
            at += chunk.Rows;
        }

        if (at != batches.Length)
            throw Missing(node.Name);
    }

    private static string From(string path, CachedNode node, string condition) =>
        $"FROM read_parquet({Sql.Text(path)}) WHERE node = {Sql.Text(node.Name.Node)} "
        + $"AND worker_type = {Sql.Text(node.Name.Role)} AND worker_id = {Sql.Text(node.Name.WorkerId)} "
        + $"AND {condition}";

    private static PrintedTime TimeAt(ResultChunk chunk, int row) =>
        chunk.Value<long>(0, row) is not { } time ? PrintedTime.None
        : new(time / TimeSpan.MicrosecondsPerMillisecond, BatchChunk.ClockOf(chunk.Bytes(1, row)));

    private static Ranks RanksAt(ResultChunk chunk, int row) => new(
        (short?)chunk.Value<int>(2, row), (short?)chunk.Value<int>(3, row), (short?)chunk.Value<int>(4, row),
        (short?)chunk.Value<int>(5, row));

    private static MemoryType MemoryTypeOf(ReadOnlySpan<byte> word) => word[0] switch
    {
        (byte)'m' => MemoryType.Memory,
        (byte)'k' => MemoryType.KvCache,
        _ => MemoryType.Pool,
    };

    private static InvalidDataException Missing(WorkerLogName name) =>
        new($"The cache has another number of records for {name.Node} {name.Role} {name.WorkerId} than it says.");
}
