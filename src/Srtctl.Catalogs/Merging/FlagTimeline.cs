using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.Merging;

/// <summary>One flag through the versions, under its latest name.</summary>
/// <param name="Name">The latest canonical spelling.</param>
/// <param name="Facts">What each version that has the flag says, oldest first.</param>
internal sealed record FlagTimeline(string Name, EquatableArray<FlagFacts> Facts)
{
    /// <summary>What the last version with the flag says.</summary>
    public SnapshotFlag Latest => Facts[^1].Flag;
}
