namespace Srtctl.Duckdb.Tables;

/// <summary>A column and how a record fills it.</summary>
/// <typeparam name="T">Type of the record.</typeparam>
/// <param name="Column">The column.</param>
/// <param name="Write">Writes a record's value into the column of that index.</param>
internal sealed record RecordColumn<T>(Column Column, Action<RowWriter, int, T> Write)
{
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    public static RecordColumn<T> Integer(string name, Func<T, int?> value) =>
        new(new(name, ColumnType.Integer), (row, column, record) => row.Set(column, value(record)));

    public static RecordColumn<T> Long(string name, Func<T, long?> value) =>
        new(new(name, ColumnType.Long), (row, column, record) => row.Set(column, value(record)));

    public static RecordColumn<T> Double(string name, Func<T, double?> value) =>
        new(new(name, ColumnType.Double), (row, column, record) => row.Set(column, value(record)));

    public static RecordColumn<T> Boolean(string name, Func<T, bool?> value) =>
        new(new(name, ColumnType.Boolean), (row, column, record) => row.Set(column, value(record)));

    public static RecordColumn<T> Date(string name, Func<T, DateOnly?> value) => new(
        new(name, ColumnType.Date),
        (row, column, record) => row.Set(column, value(record)?.DayNumber - Epoch));

    public static RecordColumn<T> Text(string name, Func<T, string?> value) =>
        new(new(name, ColumnType.Text), (row, column, record) => row.Set(column, value(record)));
}
