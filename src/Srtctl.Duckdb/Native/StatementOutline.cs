using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Native;

/// <summary>What a statement is, found out without running it.</summary>
/// <param name="Count">How many statements the text has.</param>
/// <param name="IsSelect">True when the first is a query.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record StatementOutline(int Count, bool IsSelect, EquatableArray<StatementColumn> Columns)
{
    private const int Select = 1;

    /// <summary>Reads SQL.</summary>
    /// <exception cref="DuckdbException">It is not SQL, or names what is not there.</exception>
    public static unsafe StatementOutline Of(nint connection, string sql)
    {
        var count = DuckdbApi.ExtractStatements(connection, sql, out var statements);
        nint prepared = 0;
        try
        {
            if (count == 0 && DuckdbApi.Borrowed(DuckdbApi.StatementsError(statements)) is { Length: > 0 } error)
                throw new DuckdbException(error);
            if (count != 1)
                return new((int)count, false, []);
            if (DuckdbApi.PrepareStatement(connection, statements, 0, out prepared) != 0)
                throw new DuckdbException(DuckdbApi.Borrowed(DuckdbApi.PrepareError(prepared)));
            var columns = new StatementColumn[DuckdbApi.StatementColumns(prepared)];
            for (var column = 0; column < columns.Length; column++)
                columns[column] = Column(prepared, (ulong)column);
            return new(1, DuckdbApi.StatementType(prepared) == Select, EquatableArray.From(columns));
        }
        finally
        {
            DuckdbApi.DestroyPrepared(ref prepared);
            DuckdbApi.DestroyStatements(ref statements);
        }
    }

    private static unsafe StatementColumn Column(nint prepared, ulong column) => new(
        DuckdbApi.Taken(DuckdbApi.StatementColumnName(prepared, column)),
        DuckdbApi.StatementColumnType(prepared, column));
}
