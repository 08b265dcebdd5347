using System.Security.Cryptography;
using System.Text;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;
using Srtctl.Duckdb.Native;
using Srtctl.Duckdb.Tables;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Queries;

/// <summary>
/// Tables <c>runs</c> and <c>results</c> of a root. They are kept in a file of the user's cache directory, and only
/// directories in which something changed are read again.
/// </summary>
/// <param name="connection">Where the tables are made.</param>
/// <param name="root">Directory of run directories.</param>
/// <param name="folder">Directory of index files; null for none.</param>
/// <param name="time">The clock.</param>
internal sealed class RunIndex(Connection connection, string root, string? folder, TimeProvider time)
{
    private const string Kept = "kept";

    private static readonly EquatableArray<RecordColumn<string>> NameColumns =
        [RecordColumn<string>.Text("run", static name => name)];

    private static readonly EquatableArray<RecordColumn<(string Run, SourceFile File)>> SourceColumns =
    [
        RecordColumn<(string Run, SourceFile File)>.Text("run", static row => row.Run),
        RecordColumn<(string Run, SourceFile File)>.Text("path", static row => row.File.Path),
        RecordColumn<(string Run, SourceFile File)>.Long("bytes", static row => row.File.Bytes),
        RecordColumn<(string Run, SourceFile File)>.Long("modified", static row => row.File.Modified),
    ];

    private string? FilePath => folder is null ? null
        : Path.Combine(folder, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(root)))}.duckdb");

    /// <summary>Makes the tables.</summary>
    public void Load(CancellationToken cancellation)
    {
        var known = Known();
        var directories = new RunLoader(root).Directories().ToArray();
        var fresh = new bool[directories.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, directories.Length, parallel, index => fresh[index] =
            known.TryGetValue(Path.GetFileName(directories[index]), out var sources)
            && IndexedRun.IsUnchanged(directories[index], sources));
        var stale = directories.Where((_, index) => !fresh[index]).ToArray();
        if (stale.Length == 0 && known.Count == directories.Length && known.Count > 0)
        {
            connection.Execute(
                $"CREATE VIEW runs AS FROM {Kept}.runs; CREATE VIEW results AS FROM {Kept}.results", cancellation);
            return;
        }

        var read = new IndexedRun[stale.Length];
        Parallel.For(0, stale.Length, parallel, index => read[index] = IndexedRun.Read(stale[index]));
        var names = directories.Where((_, index) => fresh[index]).Select(Path.GetFileName).OfType<string>();
        Make(names, read, known.Count > 0);
        Keep(read);
    }

    private Dictionary<string, List<SourceFile>> Known()
    {
        var known = new Dictionary<string, List<SourceFile>>();
        try
        {
            if (!File.Exists(FilePath))
                return known;
            connection.Execute($"ATTACH {Sql.Text(FilePath)} AS {Kept} (READ_ONLY)");
            if (!connection.Texts($"SELECT version FROM {Kept}.version").SequenceEqual([CacheKey.Version]))
                return known;
            using var reader = connection.Stream($"SELECT run, path, bytes, modified FROM {Kept}.sources");
            while (reader.TryRead(out var chunk))
                Add(chunk, known);
        }
        catch (DuckdbException)
        {
            known.Clear(); // A damaged index is no index.
        }

        return known;
    }

    private static void Add(ResultChunk chunk, Dictionary<string, List<SourceFile>> known)
    {
        var (bytes, modified) = (2, 3);
        for (var row = 0; row < chunk.Rows; row++)
        {
            var run = chunk.Text(0, row) ?? "";
            if (!known.TryGetValue(run, out var sources))
                known.Add(run, sources = []);
            sources.Add(new(
                chunk.Text(1, row) ?? "", chunk.Values<long>(bytes)[row], chunk.Values<long>(modified)[row]));
        }
    }

    private void Make(IEnumerable<string> fresh, IndexedRun[] read, bool hasKept)
    {
        connection.Register("fresh_names", new RecordRows<string>(fresh, NameColumns));
        connection.Register("read_runs", new RecordRows<IndexedRun>(read, RunColumns.Runs));
        connection.Register("read_results", new RecordRows<(IndexedRun Run, BenchmarkResult Result)>(
            read.SelectMany(static run => run.Results), RunColumns.Results));
        connection.Register("read_sources", new RecordRows<(string Run, SourceFile File)>(
            read.SelectMany(static run => run.Sources.Select(file => (run.Name, file))), SourceColumns));
        connection.Execute("CREATE TEMP TABLE fresh AS FROM fresh_names()");
        foreach (var table in (string[])["runs", "results", "sources"])
        {
            var kept = hasKept ? $"SELECT * FROM {Kept}.{table} WHERE run IN (FROM fresh) UNION ALL " : "";
            connection.Execute($"CREATE TABLE {table} AS {kept}SELECT * FROM read_{table}()");
        }
    }

    private void Keep(IndexedRun[] read)
    {
        if (FilePath is not { } path)
            return;
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        var now = time.GetUtcNow();
        var moving = read.Where(run => !run.IsSettled(now)).Select(static run => run.Name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "/");
            connection.Register("moving_names", new RecordRows<string>(moving, NameColumns));
            connection.Execute(
                $"CREATE TEMP TABLE moving AS FROM moving_names(); ATTACH {Sql.Text(temporary)} AS next");
            foreach (var table in (string[])["runs", "results", "sources"])
                connection.Execute(
                    $"CREATE TABLE next.{table} AS SELECT * FROM main.{table} WHERE run NOT IN (FROM moving)");
            connection.Execute(
                $"CREATE TABLE next.version AS SELECT {Sql.Text(CacheKey.Version)} AS version; DETACH next");
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DuckdbException)
        {
            // Without an index the next query reads the runs again.
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
