using System.Globalization;
using Srtctl.Duckdb.Queries;
using Srtctl.Model.Collections;

namespace Srtctl.Cli.Presentation;

/// <summary>The answer to a query as a table. Numbers stand to the right; long fractions have six digits.</summary>
internal static class QueryTable
{
    private const string Null = "-";
    private const int LongestFraction = 9;
    private const double Large = 1e6;

    public static void Write(Terminal terminal, QueryResult answer)
    {
        var table = new TextTable("", EquatableArray.From(answer.Columns.Select(static column =>
            new TextColumn(column.Name, column.Kind == QueryColumnKind.Number))));
        foreach (var row in answer.Rows)
            table.Add([.. row.Select((cell, index) => Shown(cell, answer.Columns[index].Kind))]);
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
        terminal.Out.Flush(); // The count is to stand below the rows also where both go to one screen.
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{answer.Rows.Count} {(answer.Rows.Count == 1 ? "row" : "rows")}"));
    }

    private static string Shown(string? cell, QueryColumnKind kind) => cell switch
    {
        null => Null,
        _ when kind == QueryColumnKind.Number => Rounded(cell),
        _ => Line(cell),
    };

    private static string Rounded(string number) =>
        number.Length > LongestFraction && number.Contains('.', StringComparison.Ordinal)
        && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value.ToString(Math.Abs(value) < Large ? "G6" : "F1", CultureInfo.InvariantCulture)
            : number;

    /// <summary>Logs can hold anything, also what would steer a terminal.</summary>
    private static string Line(string cell) => string.Create(cell.Length, cell, static (line, text) =>
    {
        for (var index = 0; index < line.Length; index++)
            line[index] = char.IsControl(text[index]) ? ' ' : text[index];
    });
}
