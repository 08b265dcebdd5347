using Srtctl.Duckdb.Native;
using Srtctl.Duckdb.Tables;

namespace Srtctl.Duckdb.Caching;

/// <summary>Writes rows of this process as Parquet.</summary>
internal static class ParquetFile
{
    private const string Function = "rows";

    /// <summary>Writes a file, rows in order.</summary>
    /// <exception cref="DuckdbException">It cannot be written.</exception>
    public static void Write(string path, RowSource rows, CancellationToken cancellation = default)
    {
        using var database = Database.Open();
        using var connection = database.Connect();
        connection.Register(Function, rows);
        connection.Execute(
            $"COPY (FROM {Function}()) TO {Sql.Text(path)} (FORMAT parquet, COMPRESSION snappy)", cancellation);
    }
}
