namespace Srtctl.Duckdb.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, in snake case.</param>
/// <param name="Type">Type of its values; each may be null.</param>
internal sealed record Column(string Name, ColumnType Type)
{
    /// <summary>The type as SQL names it.</summary>
    public string SqlType => Type switch
    {
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Integer => "INTEGER",
        ColumnType.Long => "BIGINT",
        ColumnType.Double => "DOUBLE",
        ColumnType.Timestamp => "TIMESTAMP",
        ColumnType.Date => "DATE",
        _ => "VARCHAR",
    };
}
