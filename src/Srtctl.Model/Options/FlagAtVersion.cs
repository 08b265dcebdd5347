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

    /// <summary>Everything about a flag that the version has.</summary>
    public VersionFlag Describe(FlagSpec flag)
    {
        var spellings = Spellings(flag);
        var negatives = spellings.Where(word => word == flag.Negative || flag.NegativeAliases.Contains(word));
        var positives = spellings.Except(negatives).ToArray();
        var standing = Last(flag, FlagChangeKind.Deprecated, FlagChangeKind.Restored, FlagChangeKind.Inert);
        var isNew = Next(flag, FlagChangeKind.Deprecated, FlagChangeKind.Inert) is not null;
        var type = Said(flag, FlagChangeKind.Type, TypeWords.Of(flag));
        return new VersionFlag
        {
            Name = positives.FirstOrDefault() ?? flag.Flag,
            Spellings = EquatableArray.From(positives),
            Negatives = EquatableArray.From(negatives),
            Type = type,
            Choices = flag.Kind == FlagKind.Enum && type != "enum" ? [] : Choices(flag),
            Default = Said(flag, FlagChangeKind.Default, flag.Default),
            KnowsDefault = true,
            Deprecated = standing is not null ? standing.Kind != FlagChangeKind.Restored : flag.Deprecated && !isNew,
            Inert = standing is { Kind: FlagChangeKind.Inert },
            Hidden = flag.Hidden,
            Replacement = flag.Replacement,
        };
    }

    /// <summary>What holds by the changes up to the version, or before the first one after it.</summary>
    private string? Said(FlagSpec flag, FlagChangeKind kind, string? now) =>
        Last(flag, kind) is { } last ? last.To
        : Next(flag, kind) is { } next ? next.From
        : now;

    private FlagChange? Last(FlagSpec flag, params FlagChangeKind[] kinds) => flag.Changes.LastOrDefault(change =>
        kinds.Contains(change.Kind) && _places[change.Version] <= _place);

    private FlagChange? Next(FlagSpec flag, params FlagChangeKind[] kinds) => flag.Changes.FirstOrDefault(change =>
        kinds.Contains(change.Kind) && _places[change.Version] > _place);

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
