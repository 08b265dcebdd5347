using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Differences;

/// <summary>Compares two versions of a program.</summary>
public static class VersionDifference
{
    /// <summary>What differs, in ordinal order of names. What one side does not tell does not differ.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="catalog">Knows which flag took the place of which; null for none.</param>
    public static EquatableArray<FlagDifference> Between(VersionFlags before, VersionFlags after, FlagCatalog? catalog)
    {
        var pairs = new FlagPairs(before, after, catalog);
        var changes = new ValueChanges(after.Version, before.IsComplete && after.IsComplete);
        var renamed = pairs.Renamed.Select(pair => new FlagDifference(DifferenceKind.Renamed, pair.Now.Name)
        {
            From = pair.Before.Name,
            AcceptsFormer = pair.Now.HasSpelling(pair.Before.Name),
            Changes = EquatableArray.From(changes.Between(pair.Before, pair.Now)
                .Where(static change => change.Kind != FlagChangeKind.Spellings)),
        });
        var changed = pairs.Same.Select(pair => new FlagDifference(DifferenceKind.Changed, pair.Now.Name)
        {
            Changes = changes.Between(pair.Before, pair.Now),
        });
        return EquatableArray.From(renamed
            .Concat(changed.Where(static difference => !difference.Changes.IsEmpty))
            .Concat(pairs.Gone.Where(flag => !IsUntold(flag, after)).Select(static flag =>
                new FlagDifference(DifferenceKind.Removed, flag.Name) { Replacement = flag.Replacement }))
            .Concat(pairs.New.Where(flag => !IsUntold(flag, before)).Select(static flag =>
                new FlagDifference(DifferenceKind.Added, flag.Name)))
            .OrderBy(static difference => difference.Kind)
            .ThenBy(static difference => difference.Flag, StringComparer.Ordinal));
    }

    private static bool IsUntold(VersionFlag flag, VersionFlags other) => flag.Hidden && !other.IsComplete;
}
