using System.Text.RegularExpressions;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Imports;

/// <summary>The covered version to compare another one with.</summary>
internal static partial class NearestVersion
{
    /// <summary>
    /// The same version, else the last covered one with no greater number, else the latest: what has no number is
    /// probably a build of the main branch.
    /// </summary>
    public static string? Of(FlagCatalog catalog, string version)
    {
        var names = catalog.Versions.Select(static covered => covered.Version).ToArray();
        if (names.Length == 0)
            return null;
        if (names.Contains(version))
            return version;
        return Number(version) is { } wanted
            ? Array.FindLast(names, name => Number(name) is { } number && number.CompareTo(wanted) <= 0) ?? names[0]
            : names[^1];
    }

    private static (int, int, int)? Number(string version)
    {
        var match = Numbers().Match(version);
        return match.Success ? (Whole(match.Groups[1]), Whole(match.Groups[2]), Whole(match.Groups[3])) : null;
    }

    private static int Whole(Group digits) => int.TryParse(digits.Value, out var number) ? number : 0;

    [GeneratedRegex(@"^[a-z-]{0,12}(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?")]
    private static partial Regex Numbers();
}
