using Srtctl.Duckdb.Native;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Duckdb.Queries;

/// <summary>Checks and runs a user's query.</summary>
internal static class QueryRun
{
    private static readonly string[] Changing =
        ["copy ", "insert ", "update ", "delete ", "export ", "import ", "explain ", "call ", "pragma "];

    public static QueryResult Of(Connection connection, string sql, CancellationToken cancellation)
    {
        try
        {
            var statement = connection.Outline(sql);
            if (statement.Count != 1 || !statement.IsSelect)
                throw new QueryException(NoQuery(statement.Count));
            return Read(connection, sql, statement, cancellation);
        }
        catch (DuckdbException) when (Changes(sql))
        {
            throw new QueryException(NoQuery(1));
        }
        catch (DuckdbException error)
        {
            throw new QueryException(new(
                "SRT4101", Severity.Error, "query", error.Message.TrimEnd(),
                $"Correct the SQL. Views: {string.Join(", ", RunViews.Names)}; 'describe results' lists columns."));
        }
    }

    /// <summary>True for statements that DuckDB refuses before it says that they are no queries.</summary>
    private static bool Changes(string sql) => Array.Exists(
        Changing, start => sql.AsSpan().TrimStart().StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>Every value as text: DuckDB knows how its types are written.</summary>
    private static QueryResult Read(
        Connection connection, string sql, StatementOutline statement, CancellationToken cancellation)
    {
        var inner = sql.TrimEnd().TrimEnd(';');
        using var reader = connection.Read($"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (\n{inner}\n)", cancellation);
        var rows = new List<EquatableArray<string?>>();
        while (reader.TryRead(out var chunk))
        {
            for (var row = 0; row < chunk.Rows; row++)
            {
                var cells = new string?[statement.Columns.Count];
                for (var column = 0; column < cells.Length; column++)
                    cells[column] = chunk.Text(column, row);
                rows.Add(EquatableArray.From(cells));
            }
        }

        return new(Columns(statement), EquatableArray.From(rows));
    }

    private static EquatableArray<QueryColumn> Columns(StatementOutline statement)
    {
        var names = new HashSet<string>();
        return EquatableArray.From(statement.Columns.Select(column => new QueryColumn(
            Unique(column.Name, names),
            column.IsNumber ? QueryColumnKind.Number
                : column.IsBoolean ? QueryColumnKind.Boolean
                : QueryColumnKind.Text)));
    }

    private static string Unique(string name, HashSet<string> names)
    {
        var unique = name;
        for (var number = 1; !names.Add(unique); number++)
            unique = $"{name}_{number}";
        return unique;
    }

    private static Diagnostic NoQuery(int statements) => new(
        "SRT4102", Severity.Error, "query",
        statements == 1 ? "The statement is not a query." : $"There are {statements} statements.",
        "Write one SELECT (or WITH, DESCRIBE, SUMMARIZE): runs are read and never changed.");
}
