using System.Text.RegularExpressions;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;
using Srtctl.Duckdb.Native;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;

namespace Srtctl.Duckdb.Queries;

/// <summary>The views over files of runs, each made only for a query that names it.</summary>
/// <param name="connection">Where they are made.</param>
/// <param name="root">Directory of run directories.</param>
/// <param name="cache">Reads logs that have no table yet.</param>
internal sealed class RunViews(Connection connection, string root, RunCache cache)
{
    private const string MemoryColumns = "avail_mem_gb, mem_usage_gb, kv_cache_gb, kv_tokens";

    private static readonly string Empty = string.Join(
        ", ", NodeColumns.All.Select(static column => $"NULL::{column.SqlType} AS {column.Name}"));

    private readonly HashSet<string> _files = [];

    /// <summary>Their names, with those of the two that are always there.</summary>
    public static EquatableArray<string> Names { get; } =
        ["runs", "results", "batches", "memory", "events", "requests"];

    /// <summary>Those whose names stand anywhere in a query: one too many costs time, one too few an answer.</summary>
    public static EquatableArray<string> NamedIn(string sql) => EquatableArray.From(
        Names.Where(name => Regex.IsMatch(sql, $@"\b{name}\b", RegexOptions.IgnoreCase)));

    /// <summary>The files that the views read.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>Makes those that are named.</summary>
    public void Make(IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var runs = new Lazy<string[]>(() => [.. connection.Texts("SELECT path FROM runs WHERE is_run ORDER BY run")]);
        if (names.Contains("batches") || names.Contains("memory"))
            MakeNodeViews(runs.Value, cancellation);
        if (names.Contains("events"))
            MakeEvents(runs.Value);
        if (names.Contains("requests"))
            MakeRequests(runs.Value);
    }

    private void MakeNodeViews(string[] runs, CancellationToken cancellation)
    {
        var files = new string?[runs.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, runs.Length, parallel, index => files[index] = NodeFile(runs[index], cancellation));
        var tables = files.OfType<string>().ToArray();
        var source = tables.Length == 0
            ? $"(SELECT NULL::VARCHAR AS run, {Empty} LIMIT 0)"
            : $"(SELECT {RunOfFile} AS run, * EXCLUDE (filename) "
                + $"FROM read_parquet({Sql.List(tables)}, filename = true))";
        connection.Execute(
            $"CREATE VIEW batches AS SELECT * EXCLUDE (metric_type, {MemoryColumns}) FROM {source} "
            + $"WHERE metric_type = '{NodeColumns.Batch}'",
            cancellation);
        connection.Execute(
            "CREATE VIEW memory AS SELECT run, job_id, node, worker_type, worker_id, engine, metric_type, timestamp, "
            + $"timestamp_kind, dp, tp, ep, pp, {MemoryColumns} FROM {source} "
            + $"WHERE metric_type <> '{NodeColumns.Batch}'",
            cancellation);
        _files.UnionWith(tables);
    }

    private string? NodeFile(string run, CancellationToken cancellation) =>
        DescribedRun.Of(run, out _) is { } described ? cache.NodeFile(described.Metadata, cancellation) : null;

    private void MakeEvents(string[] runs) => MakeLineView(
        "events", runs.Select(static run => new RunDirectory(run).Events).Where(File.Exists),
        "time TIMESTAMP, kind VARCHAR, stage VARCHAR, process VARCHAR, node VARCHAR, pid INTEGER, exitCode INTEGER, "
        + "seconds DOUBLE, message VARCHAR",
        "time, kind, stage, process, node, pid, exitCode AS exit_code, seconds, message");

    private void MakeRequests(string[] runs) => MakeLineView(
        "requests",
        runs.SelectMany(static run => Directory.EnumerateFiles(
            new RunFiles(run).Logs, "requests_concurrency_*.jsonl", SearchOption.AllDirectories)),
        "index BIGINT, run_start TIMESTAMP, intended DOUBLE, sent DOUBLE, first_token DOUBLE, last_token DOUBLE, "
        + "input_tokens BIGINT, output_tokens BIGINT, chunks BIGINT, error VARCHAR",
        "regexp_extract(filename, 'requests_concurrency_([0-9]+)', 1)::INTEGER AS concurrency, index, run_start, "
        + "intended, sent, first_token, last_token, input_tokens, output_tokens, chunks, error");

    private void MakeLineView(string name, IEnumerable<string> paths, string declared, string columns)
    {
        var files = paths.ToArray();
        _files.UnionWith(files);
        var fields = declared.Split(", ").Select(static field => field.Split(' ')).ToArray();
        var types = string.Join(", ", fields.Select(static field => $"{field[0]}: '{field[1]}'"));
        var nulls = string.Join(", ", fields.Select(static field => $"NULL::{field[1]} AS {field[0]}"));
        var source = files.Length == 0
            ? $"(SELECT NULL::VARCHAR AS filename, {nulls} LIMIT 0)"
            : $"read_ndjson({Sql.List(files)}, filename = true, ignore_errors = true, columns = {{{types}}})";
        connection.Execute($"CREATE VIEW {name} AS SELECT {RunOfFile} AS run, {columns} FROM {source}");
    }

    private string RunOfFile => $"split_part(replace(filename, {Sql.Text(root + "/")}, ''), '/', 1)";
}
