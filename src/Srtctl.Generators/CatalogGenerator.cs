using Microsoft.CodeAnalysis;
using Srtctl.Generators.Catalogs;
using Srtctl.Generators.Emit;
using Srtctl.Generators.Models;

namespace Srtctl.Generators;

/// <summary>Emits option records, their enums and the flag table from <c>*.catalog.json</c>, its only input.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.AdditionalTextsProvider
            .Where(CatalogFile.Matches)
            .Select(CatalogParser.Parse)
            .WithTrackingName(StepNames.ParseCatalog);

        var diagnostics = parsed
            .SelectMany(static (result, _) => result.Diagnostics)
            .WithTrackingName(StepNames.ReportDiagnostics);

        var catalogs = parsed
            .Collect()
            .SelectMany(static (results, _) => CatalogParser.DistinctByRecord(results))
            .WithTrackingName(StepNames.DistinctCatalogs);

        var entries = catalogs
            .SelectMany(static (catalog, _) => catalog.Models.Prepend(catalog)
                .Select(static each => new TableEntry(each.Name, each.Stem)))
            .Collect()
            .Select(static (entries, _) => entries.ToEquatableList())
            .WithTrackingName(StepNames.ListCatalogs);

        context.RegisterSourceOutput(
            diagnostics, static (output, found) => output.ReportDiagnostic(found.ToDiagnostic()));
        context.RegisterSourceOutput(
            catalogs, static (output, catalog) => CatalogEmitter.Emit(catalog, SourceFile.AddTo(output)));
        context.RegisterSourceOutput(
            entries, static (output, list) => FlagTableEmitter.Emit(list, SourceFile.AddTo(output)));
    }
}
