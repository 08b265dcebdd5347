using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Tables;

/// <summary>Rows of this process that DuckDB reads once, in order.</summary>
internal abstract class RowSource
{
    /// <summary>The columns.</summary>
    public abstract EquatableArray<Column> Columns { get; }

    /// <summary>Writes the next row; false when there is none.</summary>
    public abstract bool TryWrite(RowWriter row);
}
