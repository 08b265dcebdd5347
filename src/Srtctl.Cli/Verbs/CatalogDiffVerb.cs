using System.CommandLine;
using Srtctl.Catalogs.Differences;
using Srtctl.Cli.Imports;
using Srtctl.Cli.Presentation.Catalogs;
using Srtctl.Cli.Reports.Catalogs;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Verbs;

/// <summary><c>catalog diff</c>: what changed for a program's flags between two versions.</summary>
internal static class CatalogDiffVerb
{
    public static Command Create(Workplace workplace)
    {
        var engine = new Argument<string>("engine") { Description = "Catalog: sglang, vllm, dynamo-sglang, ..." };
        var before = new Argument<string>("v1") { Description = "The earlier version." };
        var after = new Argument<string>("v2") { Description = "The later version." };
        var json = JobOptions.JsonOption();
        var verb = new Command("diff", "Show what changed for a program's flags between two versions.")
        {
            engine, before, after, json,
        };
        verb.SetAction(parsed => Run(
            workplace,
            parsed.GetValue(engine) ?? "",
            parsed.GetValue(before) ?? "",
            parsed.GetValue(after) ?? "",
            parsed.GetValue(json)));
        return verb;
    }

    private static int Run(Workplace workplace, string engine, string earlier, string later, bool json)
    {
        var (catalog, problem) = CatalogChoice.Find(engine);
        if (catalog is null)
            return ProblemLines.Write(workplace.Terminal, problem is null ? [] : [problem], json);
        var lookup = new VersionLookup(workplace.Imports);
        var (before, after) = (lookup.Find(catalog, earlier), lookup.Find(catalog, later));
        Diagnostic[] unknown =
        [
            .. before is null ? [CatalogProblems.UnknownVersion(catalog, earlier)] : (Diagnostic[])[],
            .. after is null ? [CatalogProblems.UnknownVersion(catalog, later)] : (Diagnostic[])[],
        ];
        if (before is null || after is null)
            return ProblemLines.Write(workplace.Terminal, unknown, json);
        var differences = VersionDifference.Between(before, after, catalog);
        if (json)
            workplace.Terminal.Out.WriteLine(DifferenceJson.Of(before, after, differences));
        else
            DifferenceListing.Write(workplace.Terminal, before, after, differences);
        return 0;
    }
}
