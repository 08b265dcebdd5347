namespace Srtctl.Duckdb.Native;

/// <summary>DuckDB refused or failed a statement.</summary>
/// <param name="message">What it said.</param>
public sealed class DuckdbException(string message) : Exception(message);
