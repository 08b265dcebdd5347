using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Srtctl.Analysis.Runs;
using Srtctl.Cli.Presentation.Runs;
using Srtctl.Cli.Reports.Runs;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Verbs;

/// <summary><c>results</c>: the runs below a directory, newest first.</summary>
internal static class ResultsVerb
{
    private const int DefaultLimit = 50;

    public static Command Create(Workplace workplace)
    {
        var choice = new ResultOptions();
        var tags = new Option<string[]>("--tag")
        {
            Description = "Only runs with this label. Repeatable: all of them.", HelpName = "label",
        };
        var model = Text("--model", "Only runs whose model or job name holds this.", "text");
        var gpu = Text("--gpu", "Only runs on GPUs whose name begins so.", "name");
        var type = Text("--type", "Only runs of this benchmark.", "type");
        var since = Day("--since", "Only runs of this day and later.");
        var until = Day("--until", "Only runs of this day and earlier.");
        var limit = new Option<int>("--limit", "-n")
        {
            Description = "How many runs at most; 0 for all.", HelpName = "count",
            DefaultValueFactory = static _ => DefaultLimit,
        };
        var verb = new Command("results", "List runs with their best figures, newest first.")
        {
            tags, model, gpu, type, since, until, limit, choice.Cluster, choice.Output, choice.Json,
            ResultsExportVerb.Create(workplace),
        };
        verb.SetAction(parsed => Run(workplace, choice, parsed, parsed.GetValue(limit), new RunFilter
        {
            Tags = EquatableArray.From(parsed.GetValue(tags) ?? []),
            Model = parsed.GetValue(model),
            Gpu = parsed.GetValue(gpu),
            Type = parsed.GetValue(type),
            Since = parsed.GetValue(since),
            Until = parsed.GetValue(until),
        }));
        return verb;
    }

    private static int Run(Workplace workplace, ResultOptions choice, ParseResult parsed, int limit, RunFilter filter)
    {
        var json = parsed.GetValue(choice.Json);
        var (root, problems) = choice.Root(parsed);
        if (problems.Count == 0 && !Directory.Exists(root))
        {
            problems = [new Diagnostic(
                "SRT4052", Severity.Error, root, "There is no such directory of runs.", "Name it with --root.")];
        }

        if (problems.Count > 0)
            return ProblemLines.Write(workplace.Terminal, problems, json);
        var listing = RunListing.Read(root, filter, limit > 0 ? limit : null);
        var runs = ListedRun.Of(listing);
        if (json)
            workplace.Terminal.Out.WriteLine(ResultsJson.Of(root, runs, listing));
        else
            RunTable.Write(workplace.Terminal, root, runs, listing);
        return 0;
    }

    private static Option<string?> Text(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value };

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-mm-dd",
        CustomParser = static result => Parse(result),
    };

    private static DateOnly? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"'{text}' is no day. Write it as 2026-11-30.");
        return null;
    }
}
