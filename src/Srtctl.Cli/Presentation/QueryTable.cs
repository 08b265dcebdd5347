using System.Globalization;
using Srtctl.Duckdb.Queries;
using Srtctl.Model.Collections;

namespace Srtctl.Cli.Presentation;

/// <summary>The answer to a query as a table. Numbers stand to the right, with the digits that they have.</summary>
internal static class QueryTable
{
    private const string Null = "-";

    public static void Write(Terminal terminal, QueryResult answer)
    {
        var table = new TextTable("", EquatableArray.From(answer.Columns.Select(static column =>
            new TextColumn(column.Name, column.Kind == QueryColumnKind.Number))));
        foreach (var row in answer.Rows)
            table.Add([.. row.Select(static cell => cell is null ? Null : Line(cell))]);
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{answer.Rows.Count} {(answer.Rows.Count == 1 ? "row" : "rows")}"));
    }

    private static string Line(string cell) => cell.ReplaceLineEndings(" ");
}
