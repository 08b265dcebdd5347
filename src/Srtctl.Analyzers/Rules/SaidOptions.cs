using Microsoft.CodeAnalysis;
using Srtctl.Analyzers.Jobs;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Planning.Checks.Flags;

namespace Srtctl.Analyzers.Rules;

/// <summary>A record of options as source code says it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Catalog">Its catalog.</param>
/// <param name="Place">Where it stands in the job.</param>
internal sealed record SaidOptions(SaidRecord Record, FlagCatalog Catalog, string Place)
{
    private const string ExtraProperty = "Extra";

    /// <summary>The options with the words of settings.</summary>
    public RoleSettings Settings => new(Place, Catalog.Name, Word, Extra ?? []);

    /// <summary>Unchecked arguments; null when they are not all known.</summary>
    private EquatableArray<string>? Extra => Record.Find(ExtraProperty) switch
    {
        null => EquatableArray<string>.Empty,
        SaidList list when list.Items.All(static item => item is SaidWord) =>
            EquatableArray.From(list.Items.OfType<SaidWord>().Select(static item => item.Word)),
        _ => default(EquatableArray<string>?),
    };

    /// <summary>The flags that are certainly passed; one whose value is not known has no values.</summary>
    public IEnumerable<PassedFlag> Flags() => Catalog.Flags
        .Where(flag => flag.Property is { } property && Record.Members.ContainsKey(property))
        .SelectMany(Typed).Concat(PassedFlag.Unchecked(Extra ?? [], Place));

    /// <summary>Whether a flag may be set in a way that nobody can read.</summary>
    public bool IsOpen(string spelling) => Extra is null
        || (FlagSpellings.Find(Catalog.Name, spelling)?.Property is { } property && Record.IsOpen(property));

    /// <summary>Where something that a finding speaks of is written; null when that is not in these options.</summary>
    /// <param name="place">Its place in the job.</param>
    public SyntaxNode? Find(string place)
    {
        if (place == Place)
            return Record.Written;
        if (!place.StartsWith($"{Place}.", StringComparison.Ordinal))
            return null;
        return ExtraSpelling(place) is { } spelling
            ? ExtraPlace(spelling)
            : Record.PlaceOf(place[(Place.Length + 1)..]);
    }

    /// <summary>The flag that a finding speaks of when it is among the unchecked arguments.</summary>
    /// <param name="place">Its place in the job.</param>
    public string? ExtraSpelling(string place)
    {
        var start = $"{Place}.{ExtraProperty}[";
        return place.StartsWith(start, StringComparison.Ordinal) ? place[start.Length..^1] : null;
    }

    private SyntaxNode ExtraPlace(string spelling) => Record.Find(ExtraProperty) is SaidList list
        && list.Items.LastOrDefault(item => item is SaidWord { Word: var word } && word.Split('=')[0] == spelling)
            is { } item
        ? item.Written
        : Record.PlaceOf(ExtraProperty);

    private IEnumerable<PassedFlag> Typed(FlagSpec flag)
    {
        var said = Record.Find(flag.Property ?? "");
        var place = $"{Place}.{flag.Property}";
        return FlagWords.Of(flag, said).Select(words =>
            new PassedFlag(words.Spelling, words.Values, place, Typed: true));
    }

    /// <summary>A setting, or an entry of a settings object by its path.</summary>
    private string? Word(string path)
    {
        var (record, catalog) = (Record, Catalog);
        var parts = path.Split('.');
        for (var depth = 0; FlagSpellings.Find(catalog.Name, parts[depth]) is { Property: { } property } flag; depth++)
        {
            var said = record.Find(property);
            if (depth == parts.Length - 1)
                return FlagWords.Word(flag, said);
            if (said is not SaidRecord inner || FlagTable.Find(flag.Model ?? "") is not { } model)
                return null;
            (record, catalog) = (inner, model);
        }

        return null;
    }
}
