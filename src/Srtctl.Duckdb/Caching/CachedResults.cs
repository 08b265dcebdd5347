using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>Cached results, with what their table does not hold.</summary>
/// <param name="Table">The table.</param>
/// <param name="Warnings">Files that could not be used.</param>
internal sealed record CachedResults(CachedTable Table, EquatableArray<string> Warnings);
