using System.CommandLine;
using Srtctl.Catalogs.Lookup;
using Srtctl.Cli.Presentation.Catalogs;
using Srtctl.Cli.Reports.Catalogs;

namespace Srtctl.Cli.Verbs;

/// <summary><c>catalog search</c>: flags by words in their names and sentences.</summary>
internal static class CatalogSearchVerb
{
    public static Command Create(Workplace workplace)
    {
        var text = new Argument<string[]>("text")
        {
            Description = "Words that a flag's name, sentence, group or choices have.",
            Arity = ArgumentArity.OneOrMore,
        };
        var engine = CatalogChoice.Option();
        var json = JobOptions.JsonOption();
        var verb = new Command("search", "Find flags by words.") { text, engine, json };
        verb.SetAction(parsed => Run(
            workplace, string.Join(' ', parsed.GetValue(text) ?? []), parsed.GetValue(engine), parsed.GetValue(json)));
        return verb;
    }

    private static int Run(Workplace workplace, string text, string? engine, bool json)
    {
        var (catalogs, problem) = CatalogChoice.Of(engine);
        if (problem is not null)
            return ProblemLines.Write(workplace.Terminal, [problem], json);
        var found = FlagSearch.Words(text, catalogs);
        if (json)
            workplace.Terminal.Out.WriteLine(FlagJson.Of(found, static _ => null));
        else if (found.IsEmpty)
            workplace.Terminal.Error.WriteLine($"No flag has all words of '{text}'.");
        else
            FlagListing.Write(workplace.Terminal, found);
        return found.IsEmpty ? 1 : 0;
    }
}
