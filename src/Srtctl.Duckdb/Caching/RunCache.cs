using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Native;
using Srtctl.Duckdb.Tables;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>
/// Loads runs as <see cref="RunLoader"/> and <see cref="NodeLoader"/> do, through Parquet files in the run's
/// <c>cached_assets/</c>. A cache counts only while its sources are what they were; one that cannot be read or written,
/// or DuckDB's absence, means parsing, and nothing else.
/// </summary>
/// <param name="time">The clock that dates what is written.</param>
public sealed class RunCache(TimeProvider time)
{
    /// <summary>Records of one log at a time: they are several times as large in memory as in the log.</summary>
    private readonly Lock _parsing = new();

    /// <summary>A run by its directory.</summary>
    /// <exception cref="DirectoryNotFoundException">It is none, or has no metadata.</exception>
    public BenchmarkRun Load(string directory)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        return DescribedRun.Of(path, out var reason) is { } run
            ? run.With(Results(run))
            : throw new DirectoryNotFoundException($"{path} is not a run that can be loaded: {reason}.");
    }

    /// <summary>Every node of a run, sorted by role and name; none when the engine cannot be told.</summary>
    /// <param name="run">The run's metadata.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public EquatableArray<RunNode> LoadNodes(RunMetadata run, CancellationToken cancellation = default)
    {
        if (NodeSources.Of(run) is not { } sources)
            return [];
        return Attempt(() => Cached(sources)) ?? Parse(sources, cancellation);
    }

    /// <summary>Makes sure that the records of a run's workers are cached; null when they cannot be.</summary>
    internal string? NodeFile(RunMetadata run, CancellationToken cancellation)
    {
        if (NodeSources.Of(run) is not { } sources)
            return null;
        var folder = new CacheFolder(run.Path);
        if (!IsValid(folder, sources))
        {
            var nodes = sources.Logs.Select(log =>
                NodeLoader.Read(sources.Run, sources.Files, sources.Engine, log, cancellation));
            lock (_parsing)
                Attempt(() => Write(sources, nodes, cancellation));
        }

        return IsValid(folder, sources) ? folder.NodeMetrics : null;
    }

    private static bool IsValid(CacheFolder folder, NodeSources sources) =>
        CacheFolder.IsValid(folder.Metadata().NodeMetrics?.Table, sources.Key, folder.NodeMetrics);

    private static EquatableArray<RunNode>? Cached(NodeSources sources)
    {
        var folder = new CacheFolder(sources.Run.Path);
        if (folder.Metadata().NodeMetrics is not { } cached
            || !cached.Nodes.Select(static node => node.Name)
                .SequenceEqual(sources.Logs.Select(static log => log.Name))
            || !CacheFolder.IsValid(cached.Table, sources.Key, folder.NodeMetrics))
            return null;
        var before = File.GetLastWriteTimeUtc(folder.NodeMetrics);
        var nodes = new RunNode[cached.Nodes.Count];
        using var database = Database.Open();
        Parallel.For(0, nodes.Length, index =>
        {
            using var connection = database.Connect();
            nodes[index] = Node(connection, folder.NodeMetrics, sources, index, cached.Nodes[index]);
        });

        // Another process may have put another file in the place of the one that was checked.
        if (File.GetLastWriteTimeUtc(folder.NodeMetrics) != before)
            return null;
        return EquatableArray.From(nodes);
    }

    private static RunNode Node(
        Connection connection, string path, NodeSources sources, int index, CachedNode cached) =>
        NodeLoader.Node(
            sources.Files, sources.Engine, sources.Logs[index], NodeReader.Batches(connection, path, cached),
            NodeReader.Memory(connection, path, cached),
            EquatableArray.From(cached.Reports.Select(static report => report.Report())));

    private EquatableArray<RunNode> Parse(NodeSources sources, CancellationToken cancellation)
    {
        var nodes = NodeLoader.Load(sources.Run, sources.Files, sources.Engine, sources.Logs, cancellation);
        Attempt(() => Write(sources, nodes, cancellation));
        return nodes;
    }

    private CachedTable? Write(NodeSources sources, IEnumerable<RunNode> nodes, CancellationToken cancellation)
    {
        if (NodeSources.Of(sources.Run)?.Key != sources.Key)
            return null; // A log grew while it was read: the next load may find it at rest.
        var folder = new CacheFolder(sources.Run.Path);
        var rows = new NodeRows(sources.Run.JobId, nodes);
        var table = CacheFolder.Publish(folder.NodeMetrics, sources.Key, time.GetUtcNow(), path =>
        {
            ParquetFile.Write(path, rows, cancellation);
            return rows.Written.Sum(static node => (long)node.Batches + node.Memory);
        });
        if (NodeSources.Of(sources.Run)?.Key != sources.Key)
            return null; // It grew while it was written: the file belongs to no key, and counts for nothing.
        var described = new CachedNodes(table, EquatableArray.From(rows.Written));
        folder.Write(metadata => metadata with { NodeMetrics = described });
        return table;
    }

    private BenchmarkResults Results(DescribedRun run)
    {
        var (key, folder) = (ResultKey(run), new CacheFolder(run.Metadata.Path));
        if (key is null)
            return run.ReadResults();
        if (Attempt(() => Cached(folder, key)) is { } cached)
            return cached;
        var results = run.ReadResults();
        Attempt<CachedTable>(() =>
            ResultKey(run) == key ? Write(run.Metadata.JobId, folder, key, results) : null);
        return results;
    }

    private static BenchmarkResults? Cached(CacheFolder folder, CacheKey key)
    {
        if (folder.Metadata().BenchmarkResults is not { } cached
            || !CacheFolder.IsValid(cached.Table, key, folder.BenchmarkResults))
            return null;
        using var database = Database.Open();
        using var connection = database.Connect();
        var entries = ResultReading.Read(connection, folder.BenchmarkResults);
        return entries.Count == cached.Table.Rows ? new() { Entries = entries, Warnings = cached.Warnings } : null;
    }

    private CachedTable Write(string jobId, CacheFolder folder, CacheKey key, BenchmarkResults results)
    {
        EquatableArray<RecordColumn<BenchmarkResult>> columns =
            [RecordColumn<BenchmarkResult>.Text("job_id", _ => jobId), .. ResultColumns.All];
        var table = CacheFolder.Publish(
            folder.BenchmarkResults, key, time.GetUtcNow(), path =>
            {
                ParquetFile.Write(path, new RecordRows<BenchmarkResult>(results.Entries, columns));
                return results.Entries.Count;
            });
        folder.Write(metadata => metadata with { BenchmarkResults = new(table, results.Warnings) });
        return table;
    }

    private static CacheKey? ResultKey(DescribedRun run) => Attempt(() =>
        CacheKey.Of(null, null, SourceFile.Of(run.Files, run.Sources())));

    private static T? Attempt<T>(Func<T?> attempt)
    {
        try
        {
            return DuckdbLibrary.Problem is null ? attempt() : default;
        }
        catch (Exception error) when (IsOfCache(error)
            || (error is AggregateException several && several.InnerExceptions.All(IsOfCache)))
        {
            return default;
        }
    }

    private static bool IsOfCache(Exception error) =>
        error is IOException or UnauthorizedAccessException or DuckdbException or InvalidDataException;
}
