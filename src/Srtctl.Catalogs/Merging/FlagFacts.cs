using Srtctl.Catalogs.Snapshots;

namespace Srtctl.Catalogs.Merging;

/// <summary>What one version says about a flag.</summary>
/// <param name="Version">Place of the version among those that know the program.</param>
/// <param name="Flag">The facts.</param>
internal sealed record FlagFacts(int Version, SnapshotFlag Flag);
