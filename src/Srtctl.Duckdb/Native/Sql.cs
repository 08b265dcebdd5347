namespace Srtctl.Duckdb.Native;

/// <summary>Values as SQL writes them.</summary>
internal static class Sql
{
    /// <summary>A literal; DuckDB's strings know no escape but the doubled quote.</summary>
    public static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A name.</summary>
    public static string Name(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A list of literals.</summary>
    public static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Text))}]";
}
