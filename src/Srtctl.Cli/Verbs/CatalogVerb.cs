using System.CommandLine;

namespace Srtctl.Cli.Verbs;

/// <summary><c>catalog</c>: what is known about programs' flags.</summary>
internal static class CatalogVerb
{
    public static Command Create(Workplace workplace) => new("catalog", "Look up the flags of programs, version by version.")
    {
        CatalogListVerb.Create(workplace),
        CatalogShowVerb.Create(workplace),
        CatalogSearchVerb.Create(workplace),
        CatalogDiffVerb.Create(workplace),
        CatalogImportVerb.Create(workplace),
        CatalogBuildVerb.Create(workplace),
    };
}
