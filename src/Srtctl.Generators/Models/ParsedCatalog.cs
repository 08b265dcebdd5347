namespace Srtctl.Generators.Models;

/// <summary>What one catalog file gave: a catalog only when nothing was wrong with it.</summary>
internal sealed record ParsedCatalog(Catalog? Catalog, EquatableList<LocatedDiagnostic> Diagnostics);
