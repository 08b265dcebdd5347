using System.CommandLine;

namespace Srtctl.Cli.Verbs;

/// <summary><c>catalog</c>: what is known about programs' flags.</summary>
internal static class CatalogVerb
{
    public static Command Create(Workplace workplace) => new("catalog", "Work on the catalogs of programs' flags.")
    {
        CatalogBuildVerb.Create(workplace),
    };
}
