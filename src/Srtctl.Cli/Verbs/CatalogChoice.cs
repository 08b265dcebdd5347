using System.CommandLine;
using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Options;
using Srtctl.Model.Text;

namespace Srtctl.Cli.Verbs;

/// <summary>Which catalogs a question is about.</summary>
internal static class CatalogChoice
{
    public static Option<string?> Option() => new("--engine")
    {
        Description = "Only this catalog: sglang, vllm, dynamo-sglang, ... See 'srtctl catalog list'.",
        HelpName = "catalog",
    };

    /// <summary>The catalog of this name, or all; or why there is none.</summary>
    public static (EquatableArray<string> Names, Diagnostic? Problem) Of(string? engine)
    {
        if (engine is null)
            return (CatalogPrograms.Names, null);
        var (catalog, problem) = Find(engine);
        return catalog is null ? ([], problem) : ([catalog.Name], null);
    }

    /// <summary>The catalog of this name or of the program started so.</summary>
    public static (FlagCatalog? Catalog, Diagnostic? Problem) Find(string engine)
    {
        var name = engine.Replace('.', '-').Replace('_', '-');
        if (CatalogPrograms.Names.Contains(name))
            return (FlagTable.Find(name), null);
        return (null, new Diagnostic(
            "SRT1500", Severity.Error, engine, "There is no catalog of this name.",
            $"{NearNames.Question(name, CatalogPrograms.Names)} 'srtctl catalog list' names all.".TrimStart()));
    }
}
