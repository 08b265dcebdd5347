using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.Merging;

/// <summary>Spellings of one flag over all versions.</summary>
/// <param name="Aliases">Beside the name.</param>
/// <param name="Negatives">Those that mean false, the one to pass first.</param>
internal sealed record FlagSpellings(EquatableArray<string> Aliases, EquatableArray<string> Negatives)
{
    /// <summary>Spellings by flag; one that several flags had belongs to the first.</summary>
    public static IReadOnlyDictionary<string, FlagSpellings> Of(IReadOnlyList<FlagTimeline> timelines)
    {
        var taken = new HashSet<string>(timelines.Select(static timeline => timeline.Name), StringComparer.Ordinal);
        var negatives = timelines.ToDictionary(
            static timeline => timeline.Name,
            timeline => Own(timeline, static facts => facts.Flag.Negatives, taken),
            StringComparer.Ordinal);
        return timelines.ToDictionary(
            static timeline => timeline.Name,
            timeline => new FlagSpellings(
                Own(timeline, static facts => facts.Flag.Spellings.Except(facts.Flag.Negatives), taken), negatives[timeline.Name]),
            StringComparer.Ordinal);
    }

    private static EquatableArray<string> Own(
        FlagTimeline timeline, Func<FlagFacts, IEnumerable<string>> read, HashSet<string> taken) =>
        EquatableArray.From(timeline.Facts.Reverse().SelectMany(read).Distinct().Where(taken.Add).ToArray());
}
