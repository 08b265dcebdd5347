namespace Srtctl.Duckdb.Native;

/// <summary>A database in memory. Nothing of it is written down, and it loads no extension from anywhere.</summary>
internal sealed class Database : IDisposable
{
    private nint _handle;

    private Database(nint handle) => _handle = handle;

    /// <summary>Opens one, with the settings that all uses share.</summary>
    /// <exception cref="DuckdbUnavailableException">The library is missing.</exception>
    public static Database Open()
    {
        DuckdbLibrary.Require();
        if (DuckdbApi.Open(null, out var handle) != 0)
            throw new DuckdbException("DuckDB could not open a database in memory.");
        var database = new Database(handle);
        using var connection = database.Connect();
        connection.Execute(
            $"""
            SET autoinstall_known_extensions = false;
            SET autoload_known_extensions = false;
            SET allow_persistent_secrets = false;
            SET TimeZone = 'UTC';
            SET temp_directory = {Sql.Text(Path.Combine(Path.GetTempPath(), $"srtctl-duckdb-{Environment.ProcessId}"))};
            """);
        return database;
    }

    public Connection Connect() => DuckdbApi.Connect(_handle, out var connection) == 0
        ? new Connection(connection)
        : throw new DuckdbException("DuckDB refused a connection to its own database.");

    public void Dispose()
    {
        if (_handle != 0)
            DuckdbApi.Close(ref _handle);
    }
}
