using System.CommandLine;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Duckdb.Queries;

namespace Srtctl.Cli.Verbs;

/// <summary><c>query</c>: SQL over all runs of a directory.</summary>
internal static class QueryVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new RootOptions();
        var sql = new Argument<string>("sql")
        {
            Description = "One SELECT over runs, results, batches, memory, events and requests.",
        };
        var csv = new Option<bool>("--csv") { Description = "Print CSV instead of a table." };
        var verb = new Command("query", "Ask all runs of a directory with SQL.")
        {
            sql, options.Root, options.Cluster, options.Json, csv,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(options.Json) && result.GetValue(csv))
                result.AddError("Choose --json or --csv.");
        });
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(
            workplace, options, parsed, parsed.GetValue(sql) ?? "", parsed.GetValue(csv), cancellation)));
        return verb;
    }

    private static int Run(
        Workplace workplace,
        RootOptions options,
        ParseResult parsed,
        string sql,
        bool csv,
        CancellationToken cancellation)
    {
        var json = parsed.GetValue(options.Json);
        var (query, problems) = options.Find(workplace, parsed);
        if (query is null)
            return ProblemLines.Write(workplace.Terminal, problems, json);
        try
        {
            Write(workplace.Terminal, query.Run(sql, cancellation), json, csv);
            return 0;
        }
        catch (QueryException error)
        {
            return ProblemLines.Write(workplace.Terminal, [error.Problem], json);
        }
    }

    private static void Write(Terminal terminal, QueryResult answer, bool json, bool csv)
    {
        if (json)
            terminal.Out.WriteLine(QueryJson.Of(answer));
        else if (csv)
            terminal.Out.Write(QueryCsv.Of(answer));
        else
            QueryTable.Write(terminal, answer);
    }
}
