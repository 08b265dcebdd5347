using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Queries;

/// <summary>The answer to a query.</summary>
/// <param name="Columns">Its columns; their names differ.</param>
/// <param name="Rows">Its rows: a value for each column as DuckDB writes it, null for a null.</param>
public sealed record QueryResult(EquatableArray<QueryColumn> Columns, EquatableArray<EquatableArray<string?>> Rows);
