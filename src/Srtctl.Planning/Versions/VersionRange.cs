using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Versions;

/// <summary>Finds the covered versions that together say what a version accepts.</summary>
internal static class VersionRange
{
    /// <summary>
    /// Places of the oldest and newest of them in the catalog: the version itself when its facts are exact, else from
    /// the exact one before it to the exact one after it. Null when there is none on one side.
    /// </summary>
    public static (int First, int Last)? Of(FlagCatalog catalog, string version)
    {
        var covered = catalog.Versions;
        var (before, after) = Neighbours(covered, version);
        if (before == after && before is { } same && IsExact(covered[same]))
            return (same, same);
        if (before is not { } first || after is not { } last)
            return null;
        while (first >= 0 && !IsExact(covered[first]))
            first--;
        while (last < covered.Count && !IsExact(covered[last]))
            last++;
        return first < 0 || last == covered.Count ? null : (first, last);
    }

    /// <summary>
    /// A development build may have what releases of later numbers have, so that it has no neighbours.
    /// </summary>
    private static (int? Before, int? After) Neighbours(EquatableArray<CatalogVersion> covered, string version)
    {
        if (Place(covered, one => one.Version == version || IsCommit(one, version)) is { } same)
            return (same, same);
        var (carrier, release) = Split(version);
        if (ReleaseNumber.Parse(release) is not { Development: null } number)
            return (null, null);
        var numbers = covered.Select(one => Split(one.Version) is var (other, text) && other == carrier
            ? ReleaseNumber.Parse(text)
            : null).ToArray();
        var equal = Array.FindIndex(numbers, one => one?.CompareTo(number) == 0);
        if (equal >= 0)
            return (equal, equal);
        var before = Array.FindLastIndex(numbers, one => one?.CompareTo(number) < 0);
        var after = Array.FindIndex(numbers, one => one?.CompareTo(number) > 0);
        return (before < 0 ? null : before, after < 0 ? null : after);
    }

    /// <summary>A version of what a program comes with has that name before it: <c>sglang-0.5.8</c>.</summary>
    private static (string Carrier, string Release) Split(string version) =>
        version.Split('-') is [{ Length: > 0 } carrier, var release, ..]
            && carrier.All(static letter => letter is >= 'a' and <= 'z')
            ? (carrier, release)
            : ("", version);

    private static int? Place(EquatableArray<CatalogVersion> covered, Func<CatalogVersion, bool> wanted)
    {
        for (var place = 0; place < covered.Count; place++)
        {
            if (wanted(covered[place]))
                return place;
        }

        return null;
    }

    private static bool IsCommit(CatalogVersion covered, string version) =>
        IsHash(version) && covered.Commit.StartsWith(version, StringComparison.Ordinal);

    /// <summary>Facts that are partial cannot tell what a version lacks.</summary>
    private static bool IsExact(CatalogVersion covered) =>
        covered.Confidence.StartsWith("exact", StringComparison.Ordinal)
        && !covered.Confidence.Contains("partial", StringComparison.Ordinal);

    private static bool IsHash(string text) =>
        text.Length is >= 7 and <= 40
        && text.All(static letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
