using System.CommandLine;
using Srtctl.Catalogs.Lookup;
using Srtctl.Cli.Imports;
using Srtctl.Cli.Presentation.Catalogs;
using Srtctl.Cli.Reports.Catalogs;
using Srtctl.Model.Collections;

namespace Srtctl.Cli.Verbs;

/// <summary><c>catalog show</c>: everything known about a flag.</summary>
internal static class CatalogShowVerb
{
    public static Command Create(Workplace workplace)
    {
        var flag = new Argument<string>("flag")
        {
            Description = "--tp-size, tp_size, an alias, a C# property, or an entry such as KvTransferConfig.kv_role.",
        };
        var engine = CatalogChoice.Option();
        var version = new Option<string?>("--version") { Description = "Also what it is in this version.", HelpName = "version" };
        var json = JobOptions.JsonOption();
        var verb = new Command("show", "Show everything known about a flag.") { flag, engine, version, json };
        verb.SetAction(parsed => Run(
            workplace, parsed.GetValue(flag) ?? "", parsed.GetValue(engine), parsed.GetValue(version), parsed.GetValue(json)));
        return verb;
    }

    private static int Run(Workplace workplace, string name, string? engine, string? version, bool json)
    {
        var (catalogs, problem) = CatalogChoice.Of(engine);
        if (problem is not null)
            return ProblemLines.Write(workplace.Terminal, [problem], json);
        var found = FlagSearch.Named(name, catalogs);
        if (found.IsEmpty)
            return ProblemLines.Write(workplace.Terminal, [CatalogProblems.UnknownFlag(name, catalogs)], json);
        var lookup = new VersionLookup(workplace.Imports);
        var covered = version is null ? found : Covered(found, version, lookup);
        if (covered.IsEmpty)
            return ProblemLines.Write(workplace.Terminal, [CatalogProblems.UnknownVersion(found[0].Catalog, version ?? "")], json);
        if (json)
            workplace.Terminal.Out.WriteLine(FlagJson.Of(covered, flag => lookup.Find(flag, version)));
        else
            FlagPage.Write(workplace.Terminal, covered, flag => lookup.Find(flag, version));
        return 0;
    }

    private static EquatableArray<FoundFlag> Covered(
        EquatableArray<FoundFlag> found, string version, VersionLookup lookup) =>
        EquatableArray.From(found.Where(flag => lookup.Find(flag, version) is not null));
}
