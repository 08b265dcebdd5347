using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>Cached records of workers, with what their table does not hold.</summary>
/// <param name="Table">The table.</param>
/// <param name="Nodes">The workers in order, also those without records.</param>
internal sealed record CachedNodes(CachedTable Table, EquatableArray<CachedNode> Nodes);
