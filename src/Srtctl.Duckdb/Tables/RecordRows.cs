using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Tables;

/// <summary>Records as rows.</summary>
/// <typeparam name="T">Type of a record.</typeparam>
/// <param name="records">The records, in order.</param>
/// <param name="columns">How to write each column.</param>
internal sealed class RecordRows<T>(IEnumerable<T> records, EquatableArray<RecordColumn<T>> columns) : RowSource
{
    private readonly IEnumerator<T> _records = records.GetEnumerator();

    public override EquatableArray<Column> Columns { get; } =
        EquatableArray.From(columns.Select(static column => column.Column));

    public override bool TryWrite(RowWriter row)
    {
        if (!_records.MoveNext())
            return false;
        var index = 0;
        foreach (var column in columns)
            column.Write(row, index++, _records.Current);
        return true;
    }
}
