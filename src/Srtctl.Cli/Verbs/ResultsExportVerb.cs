using System.CommandLine;
using Srtctl.Cli.Reports;
using Srtctl.Duckdb.Exports;
using Srtctl.Duckdb.Queries;
using Srtctl.Model.Collections;

namespace Srtctl.Cli.Verbs;

/// <summary><c>results export</c>: all runs as Parquet tables for a warehouse.</summary>
internal static class ResultsExportVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new RootOptions();
        var target = new Option<string>("--parquet")
        {
            Description = "Directory to make, with one folder per table, parted by day.",
            HelpName = "dir",
            Required = true,
        };
        var verb = new Command("export", "Write all runs as Parquet tables that Spark and warehouses read.")
        {
            target, options.Root, options.Cluster, options.Json,
        };
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(
            workplace, options, parsed, parsed.GetValue(target) ?? "", cancellation)));
        return verb;
    }

    private static int Run(
        Workplace workplace, RootOptions options, ParseResult parsed, string target, CancellationToken cancellation)
    {
        var json = parsed.GetValue(options.Json);
        var (query, problems) = options.Find(workplace, parsed);
        if (query is null)
            return ProblemLines.Write(workplace.Terminal, problems, json);
        try
        {
            var tables = ParquetExport.Write(query, target, cancellation);
            workplace.Terminal.Out.WriteLine(json ? Json(target, tables) : Text(target, tables));
            return 0;
        }
        catch (QueryException error)
        {
            return ProblemLines.Write(workplace.Terminal, [error.Problem], json);
        }
    }

    private static string Text(string target, EquatableArray<ExportedTable> tables) => string.Join(
        '\n', tables.Select(table => $"{Path.GetFullPath(Path.Combine(target, table.Name))}  {table.Rows} rows"));

    private static string Json(string target, EquatableArray<ExportedTable> tables) => JsonText.Object(writer =>
    {
        writer.WriteString("status", "exported");
        writer.WriteString("directory", Path.GetFullPath(target));
        writer.WriteStartObject("rows");
        foreach (var table in tables)
            writer.WriteNumber(table.Name, table.Rows);
        writer.WriteEndObject();
    });
}
