namespace Srtctl.Duckdb.Queries;

/// <summary>A column of an answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its values are.</param>
public sealed record QueryColumn(string Name, QueryColumnKind Kind);
