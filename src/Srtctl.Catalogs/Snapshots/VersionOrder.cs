using System.Text.RegularExpressions;

namespace Srtctl.Catalogs.Snapshots;

/// <summary>
/// The order in which versions took over each other's flags. Releases go by number, or by date where a program changed
/// its numbering; a build of the main branch goes before the first release that was cut after it, which later fixes of
/// an older release are not.
/// </summary>
internal static partial class VersionOrder
{
    public static IReadOnlyList<Snapshot> Sort(IEnumerable<Snapshot> snapshots)
    {
        var all = snapshots.ToArray();
        var releases = all.Where(static snapshot => !IsNightly(snapshot.Version.Version)).ToArray();
        var isRenumbered = Array.Exists(releases, static snapshot => !char.IsDigit(snapshot.Version.Version[0]));
        var sorted = releases
            .OrderBy(snapshot => isRenumbered ? snapshot.Version.Date : "", StringComparer.Ordinal)
            .ThenBy(static snapshot => Key(snapshot.Version.Version))
            .ThenBy(static snapshot => snapshot.Version.Version, StringComparer.Ordinal)
            .ToList();
        var nightlies = all.Where(static snapshot => IsNightly(snapshot.Version.Version))
            .OrderBy(static snapshot => snapshot.Version.Date, StringComparer.Ordinal);
        foreach (var nightly in nightlies)
            sorted.Insert(Place(sorted, nightly), nightly);
        return sorted;
    }

    /// <summary>Whether a version is a build of the main branch and no release.</summary>
    public static bool IsNightly(string version) =>
        version.StartsWith("nightly", StringComparison.Ordinal) || version.StartsWith("main", StringComparison.Ordinal);

    private static int Place(List<Snapshot> sorted, Snapshot nightly)
    {
        for (var place = 0; place < sorted.Count; place++)
            if (string.CompareOrdinal(sorted[place].Version.Date, nightly.Version.Date) > 0 && !IsFix(sorted, place))
                return place;
        return sorted.Count;
    }

    /// <summary>Whether the version mends the one before it: the same numbers with another ending.</summary>
    private static bool IsFix(List<Snapshot> sorted, int place) =>
        place > 0 && Number(sorted[place].Version.Version) == Number(sorted[place - 1].Version.Version);

    private static string Number(string version) => Numbers().Match(version).Value;

    private static (int, int, int, int, int) Key(string version)
    {
        var match = Numbers().Match(version);
        var (stage, count) = Ending(version[(match.Index + match.Length)..]);
        return (Whole(match.Groups[1]), Whole(match.Groups[2]), Whole(match.Groups[3]), stage, count);
    }

    /// <summary>Candidates come before the release, fixes after it.</summary>
    private static (int Stage, int Count) Ending(string ending) => ending switch
    {
        "" => (1, 0),
        _ when ending.StartsWith("rc-", StringComparison.Ordinal) => (0, int.MaxValue),
        _ when ending.StartsWith("rc", StringComparison.Ordinal) => (0, Last(ending)),
        _ => (2, Last(ending)),
    };

    private static int Last(string ending) => Whole(Digits().Match(ending).Groups[0]);

    private static int Whole(Group digits) => int.TryParse(digits.Value, out var number) ? number : 0;

    [GeneratedRegex(@"(\d+)\.(\d+)(?:\.(\d+))?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
