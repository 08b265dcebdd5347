namespace Srtctl.Generators;

/// <summary>Names of the generator's steps, by which tests follow what was recomputed.</summary>
internal static class StepNames
{
    public const string ParseCatalog = nameof(ParseCatalog);
    public const string ReportDiagnostics = nameof(ReportDiagnostics);
    public const string DistinctCatalogs = nameof(DistinctCatalogs);
    public const string ListCatalogs = nameof(ListCatalogs);
}
