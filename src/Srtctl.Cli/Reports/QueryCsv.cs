using System.Buffers;
using System.Text;
using Srtctl.Duckdb.Queries;

namespace Srtctl.Cli.Reports;

/// <summary>The answer to a query as CSV with a heading. A null is empty, and an empty text is two quotes.</summary>
internal static class QueryCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static string Of(QueryResult answer)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', answer.Columns.Select(static column => Cell(column.Name))).Append('\n');
        foreach (var row in answer.Rows)
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        return text.ToString();
    }

    private static string Cell(string? value) => value switch
    {
        null => "",
        "" => "\"\"",
        _ when value.AsSpan().ContainsAny(Special) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => value,
    };
}
