namespace Srtctl.Duckdb.Exports;

/// <summary>A table that was written.</summary>
/// <param name="Name">Its name, which is its folder's.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ExportedTable(string Name, long Rows);
