namespace Srtctl.Generators.Models;

/// <summary>A catalog's line in the table of all catalogs.</summary>
internal sealed record TableEntry(string Catalog, string Stem);
