namespace Srtctl.Duckdb.Tables;

/// <summary>The types of columns that are written: plain ones, which every reader of Parquet knows.</summary>
internal enum ColumnType
{
    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>A whole number of 32 bits.</summary>
    Integer = 4,

    /// <summary>A whole number of 64 bits.</summary>
    Long = 5,

    /// <summary>A number with decimals, 64 bits.</summary>
    Double = 11,

    /// <summary>Microseconds since 1970, without a zone.</summary>
    Timestamp = 12,

    /// <summary>A day: days since 1970.</summary>
    Date = 13,

    /// <summary>UTF-8 text.</summary>
    Text = 17,
}
