namespace Srtctl.Catalogs.Merging;

/// <summary>
/// Flags that took the place of others: in the version that no longer has the one, the other appears and writes the
/// same setting.
/// </summary>
internal sealed class Renames
{
    private readonly Dictionary<string, string> _successors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _predecessors = new(StringComparer.Ordinal);

    private Renames()
    {
    }

    public static Renames Of(IReadOnlyList<FlagTimeline> timelines)
    {
        var renames = new Renames();
        var appearing = timelines
            .Where(static timeline => timeline.Facts[0].Flag.Destination is not null)
            .ToLookup(static timeline => (timeline.Facts[0].Version, timeline.Facts[0].Flag.Destination));
        foreach (var former in timelines)
            foreach (var next in appearing[(former.Facts[^1].Version + 1, former.Latest.Destination)].Take(1))
                if (renames._predecessors.TryAdd(next.Name, former.Name))
                    renames._successors.Add(former.Name, next.Name);
        return renames;
    }

    /// <summary>The flag that goes on for this one; null for none.</summary>
    public string? SuccessorOf(FlagTimeline timeline) => _successors.GetValueOrDefault(timeline.Name);

    /// <summary>The flag that this one goes on for; null for none.</summary>
    public string? PredecessorOf(FlagTimeline timeline) => _predecessors.GetValueOrDefault(timeline.Name);
}
