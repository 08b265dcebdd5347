using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>What a program accepted in one of its covered versions.</summary>
public sealed class FlagAtVersion
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly int _place;

    /// <param name="catalog">The program's flags, or the entries of a settings object.</param>
    /// <param name="version">A version that the catalog covers.</param>
    /// <exception cref="ArgumentException">The catalog does not cover the version.</exception>
    public FlagAtVersion(FlagCatalog catalog, string version)
    {
        foreach (var covered in catalog.Versions)
            _places.Add(covered.Version, _places.Count);
        if (!_places.TryGetValue(version, out _place))
            throw new ArgumentException($"Catalog '{catalog.Name}' does not cover version {version}.", nameof(version));
    }

    /// <summary>Whether the version has the flag, under any spelling.</summary>
    public bool Has(FlagSpec flag)
    {
        if ((flag.Since is { } since && _place < _places[since])
            || (flag.Until is { } until && _place >= _places[until]))
            return false;
        var last = flag.Changes.LastOrDefault(change =>
            change.Kind is FlagChangeKind.Added or FlagChangeKind.Removed && _places[change.Version] <= _place);
        return last is not { Kind: FlagChangeKind.Removed };
    }

    /// <summary>Values that the version accepts; empty when any is.</summary>
    public EquatableArray<string> Choices(FlagSpec flag) => Accepted(flag, FlagChangeKind.Choices, flag.Choices);

    /// <summary>Spellings that the version accepts, those that mean false too.</summary>
    public EquatableArray<string> Spellings(FlagSpec flag)
    {
        string[] negative = flag.Negative is { } one ? [one] : [];
        return Accepted(
            flag, FlagChangeKind.Spellings, [flag.Flag, .. flag.Aliases, .. negative, .. flag.NegativeAliases]);
    }

    private EquatableArray<string> Accepted(FlagSpec flag, FlagChangeKind kind, EquatableArray<string> listed)
    {
        var changes = flag.Changes.Where(change => change.Kind == kind).ToArray();
        return EquatableArray.From(listed.Where(word => IsAccepted(changes, word)));
    }

    private bool IsAccepted(FlagChange[] changes, string word)
    {
        var last = Array.FindLast(changes, change => _places[change.Version] <= _place && Concerns(change, word));
        if (last is not null)
            return last.Added.Contains(word);
        var next = Array.Find(changes, change => Concerns(change, word));
        return next is null || !next.Added.Contains(word);
    }

    private static bool Concerns(FlagChange change, string word) =>
        change.Added.Contains(word) || change.Removed.Contains(word);
}
