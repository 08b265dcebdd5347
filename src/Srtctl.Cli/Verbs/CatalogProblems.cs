using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Options;
using Srtctl.Model.Text;

namespace Srtctl.Cli.Verbs;

/// <summary>What catalogs do not know.</summary>
internal static class CatalogProblems
{
    public static Diagnostic UnknownFlag(string name, EquatableArray<string> catalogs)
    {
        var near = FlagSearch.Near(name, catalogs);
        var remedy = near.IsEmpty
            ? $"Try 'srtctl catalog search {ShellWord.Quote(name.Trim('-'))}'."
            : $"Did you mean {string.Join(" or ", near.Select(static flag => $"'{flag}'"))}?";
        return new Diagnostic("SRT1500", Severity.Error, name, "No catalog has a flag of this name.", remedy);
    }

    public static Diagnostic UnknownVersion(FlagCatalog catalog, string version)
    {
        var versions = catalog.Versions.Select(static covered => covered.Version).ToArray();
        var near = NearNames.Of(version.TrimStart('v'), versions);
        return new Diagnostic(
            "SRT1500", Severity.Error, $"{catalog.Name} {version}", "The catalog does not cover this version.",
            $"Covered: {string.Join(", ", near.Count > 0 ? near : versions)}. For another, see 'srtctl catalog import --help'.");
    }
}
