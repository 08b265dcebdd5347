using System.Text.Json;
using Srtctl.Duckdb.Queries;

namespace Srtctl.Cli.Reports;

/// <summary>The answer to a query as JSON: one object per row.</summary>
internal static class QueryJson
{
    public static string Of(QueryResult answer) => JsonText.Object(writer =>
    {
        writer.WriteString("status", "ok");
        writer.WriteStartArray("rows");
        foreach (var row in answer.Rows)
        {
            writer.WriteStartObject();
            for (var column = 0; column < answer.Columns.Count; column++)
                Write(writer, answer.Columns[column], row[column]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, QueryColumn column, string? value)
    {
        writer.WritePropertyName(column.Name);
        if (value is null)
            writer.WriteNullValue();
        else if (column.Kind == QueryColumnKind.Boolean)
            writer.WriteBooleanValue(value == "true");
        else if (column.Kind == QueryColumnKind.Number && IsFinite(value))
            writer.WriteRawValue(value);
        else
            writer.WriteStringValue(value); // JSON has no numbers for nan and inf.
    }

    private static bool IsFinite(string number) => number.AsSpan().TrimStart('-') is [>= '0' and <= '9', ..];
}
