using Srtctl.Analysis.Nodes;

namespace Srtctl.Duckdb.Caching;

/// <summary>A size that a log states.</summary>
internal sealed record CachedSetting(NodeSetting Setting, int Value);
