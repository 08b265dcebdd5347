using System.Collections.Concurrent;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Versions;

/// <summary>
/// What a catalog knows about a version. A version whose facts are exact speaks for itself; for one that is approximate
/// or not covered, the exact ones around it must agree, and otherwise the answer is that it is not known.
/// </summary>
public sealed class VersionEvidence
{
    private static readonly ConcurrentDictionary<(string Catalog, string Version), VersionEvidence?> Found = new();

    private readonly EquatableArray<FlagAtVersion> _versions;

    private VersionEvidence(FlagCatalog catalog, int first, int last)
    {
        Catalog = catalog;
        (First, Last) = (first, last);
        _versions = EquatableArray.From(Enumerable.Range(first, last - first + 1).Select(At));
    }

    /// <summary>The flags of the program.</summary>
    public FlagCatalog Catalog { get; }

    /// <summary>Place of the oldest version that is asked.</summary>
    public int First { get; }

    /// <summary>Place of the newest version that is asked.</summary>
    public int Last { get; }

    /// <summary>Whether the facts are those of the version itself.</summary>
    public bool IsExact => First == Last;

    /// <summary>The facts about a version; null when nothing can be said.</summary>
    /// <param name="catalog">Name of the catalog.</param>
    /// <param name="version">A release, or a commit of the main branch.</param>
    public static VersionEvidence? Of(string catalog, string version) => Found.GetOrAdd(
        (catalog, version), static key =>
            FlagTable.Find(key.Catalog) is { } flags && VersionRange.Of(flags, key.Version) is var (first, last)
                ? new VersionEvidence(flags, first, last)
                : null);

    /// <summary>Whether the version has the flag; null when that is not known.</summary>
    public bool? Has(FlagSpec flag) => Agreed(version => version.Has(flag));

    /// <summary>Whether the version accepts a spelling of the flag; null when that is not known.</summary>
    public bool? Accepts(FlagSpec flag, string spelling) =>
        Agreed(version => version.Has(flag) && version.Spellings(flag).Contains(spelling));

    /// <summary>The spellings that the version accepts, those that mean false too.</summary>
    public EquatableArray<string> Names(FlagSpec flag) => EquatableArray.From(
        _versions.SelectMany(version => (IEnumerable<string>)version.Spellings(flag)).Distinct()
            .Where(spelling => Accepts(flag, spelling) == true));

    /// <summary>Whether the version accepts a word as the flag's value; null when that is not known.</summary>
    public bool? TakesChoice(FlagSpec flag, string word) => Agreed(version =>
        version.Describe(flag).Choices is var choices && (choices.IsEmpty || choices.Contains(word)));

    /// <summary>What the version says about the flag; null when the versions that are asked differ.</summary>
    public VersionFlag? Describe(FlagSpec flag)
    {
        var first = _versions[0].Describe(flag);
        return _versions.All(version => version.Describe(flag) == first) ? first : null;
    }

    /// <summary>Whether the version discourages the flag; null when that is not known.</summary>
    public bool? Discourages(FlagSpec flag) => Agreed(version => version.Describe(flag).Deprecated);

    /// <summary>Whether the version accepts the flag and does nothing with it; null when that is not known.</summary>
    public bool? Ignores(FlagSpec flag) => Agreed(version => version.Describe(flag).Inert);

    /// <summary>The first later version that has the flag; null when none has.</summary>
    public string? AddedLater(FlagSpec flag) => Enumerable.Range(Last, Catalog.Versions.Count - Last)
        .Where(place => At(place).Has(flag)).Select(VersionAt).FirstOrDefault();

    /// <summary>The version that no longer had the flag; null when no earlier one had it.</summary>
    public string? RemovedBefore(FlagSpec flag)
    {
        for (var place = First - 1; place >= 0; place--)
        {
            if (At(place).Has(flag))
                return VersionAt(place + 1);
        }

        return null;
    }

    private bool? Agreed(Func<FlagAtVersion, bool> question)
    {
        var answers = _versions.Select(question).Distinct().ToArray();
        return answers.Length == 1 ? answers[0] : null;
    }

    private string VersionAt(int place) => Catalog.Versions[place].Version;

    private FlagAtVersion At(int place) => new(Catalog, VersionAt(place));
}
