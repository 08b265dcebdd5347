using Srtctl.Duckdb.Native;
using Srtctl.Duckdb.Queries;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Duckdb.Exports;

/// <summary>
/// All runs of a root as Parquet tables, one folder each, parted by day as Hive does: <c>results/day=2025-11-04/</c>.
/// </summary>
public static class ParquetExport
{
    /// <summary>Writes the tables; the directory appears when all of them are there.</summary>
    /// <param name="query">Where the runs are.</param>
    /// <param name="target">Directory to make.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <returns>Rows of each table.</returns>
    /// <exception cref="QueryException">It cannot be written.</exception>
    public static EquatableArray<ExportedTable> Write(
        RootQuery query, string target, CancellationToken cancellation = default)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            throw new QueryException(Unwritable(path, "is there already"));
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using var database = query.Open();
            using var connection = database.Connect();
            query.MakeViews(connection, [.. RunViews.Names], cancellation);
            Directory.CreateDirectory(temporary);
            var tables = RunViews.Names.Select(view => Write(connection, view, temporary, cancellation)).ToArray();
            if (Directory.Exists(path))
                Directory.Delete(path);
            Directory.Move(temporary, path);
            return EquatableArray.From(tables);
        }
        catch (Exception error) when (error is DuckdbException or IOException or UnauthorizedAccessException)
        {
            throw new QueryException(Unwritable(path, $"cannot be written: {error.Message.TrimEnd()}"));
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }

    private static ExportedTable Write(
        Connection connection, string view, string directory, CancellationToken cancellation)
    {
        var rows = view == "runs"
            ? "SELECT * FROM runs"
            : $"SELECT runs.day, {view}.* FROM {view} JOIN runs USING (run)";
        connection.Execute(
            $"COPY ({rows}) TO {Sql.Text(Path.Combine(directory, view))} "
            + "(FORMAT parquet, COMPRESSION snappy, PARTITION_BY (day))",
            cancellation);
        return new(view, long.Parse(
            connection.Texts($"SELECT count(*)::VARCHAR FROM ({rows})")[0],
            System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Diagnostic Unwritable(string path, string why) => new(
        "SRT4104", Severity.Error, "--parquet", $"'{path}' {why}.", "Name a directory that is not there yet.");
}
