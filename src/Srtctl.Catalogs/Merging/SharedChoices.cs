using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.Merging;

/// <summary>Choices of flags; those that share an enum list all choices of one another.</summary>
internal static class SharedChoices
{
    public static IReadOnlyDictionary<string, EquatableArray<string>> Of(
        IReadOnlyList<FlagTimeline> timelines, FlagTypes types, Func<FlagTimeline, string?> enumOf)
    {
        var own = timelines.ToDictionary(
            static timeline => timeline.Name, timeline => types.Of(timeline).Choices, StringComparer.Ordinal);
        var shared = timelines.Where(timeline => enumOf(timeline) is not null).GroupBy(enumOf, StringComparer.Ordinal);
        foreach (var sharing in shared)
        {
            var all = EquatableArray.From(sharing
                .OrderByDescending(static timeline => timeline.Facts[^1].Version)
                .SelectMany(timeline => own[timeline.Name])
                .Distinct()
                .ToArray());
            foreach (var timeline in sharing)
                own[timeline.Name] = all;
        }

        return own;
    }
}
