using System.CommandLine;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Presentation.Catalogs;
using Srtctl.Cli.Reports.Catalogs;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Verbs;

/// <summary><c>catalog list</c>: the programs whose flags are known, and in which versions.</summary>
internal static class CatalogListVerb
{
    public static Command Create(Workplace workplace)
    {
        var engine = CatalogChoice.Option();
        var json = JobOptions.JsonOption();
        var verb = new Command("list", "List the programs whose flags are known, with versions and sources.") { engine, json };
        verb.SetAction(parsed => Run(workplace, parsed.GetValue(engine), parsed.GetValue(json)));
        return verb;
    }

    private static int Run(Workplace workplace, string? engine, bool json)
    {
        var (names, problem) = CatalogChoice.Of(engine);
        if (problem is not null)
            return ProblemLines.Write(workplace.Terminal, [problem], json);
        var catalogs = names.Select(FlagTable.Find).OfType<FlagCatalog>().ToArray();
        var store = workplace.Imports;
        var imports = catalogs.SelectMany(catalog => store.Of(catalog.Name)).ToArray();
        if (json)
            workplace.Terminal.Out.WriteLine(CatalogListJson.Of(catalogs, imports));
        else
            CatalogListing.Write(workplace.Terminal, catalogs, imports, engine is not null);
        DiagnosticLines.Write(workplace.Terminal, store.Findings);
        return 0;
    }
}
