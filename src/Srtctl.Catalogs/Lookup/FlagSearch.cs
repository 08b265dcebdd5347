using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Text;

namespace Srtctl.Catalogs.Lookup;

/// <summary>Finds flags by name or by words.</summary>
public static class FlagSearch
{
    /// <summary>All flags and entries of settings objects of these catalogs.</summary>
    public static IEnumerable<FoundFlag> All(IEnumerable<string> catalogs) => catalogs.SelectMany(static name =>
        FlagTable.Find(name) is { } catalog
            ? CatalogPrograms.SettingsOf(name).Prepend(catalog)
                .SelectMany(one => one.Flags.Select(flag => new FoundFlag(name, one, flag)))
            : []);

    /// <summary>
    /// The flags of this name: spelt with or without dashes, with underscores, as an alias, as the C# property, or as
    /// <c>Object.entry</c> with the object's name or that of the flag that takes it.
    /// </summary>
    public static EquatableArray<FoundFlag> Named(string name, IEnumerable<string> catalogs)
    {
        var all = All(catalogs).ToArray();
        var dot = name.LastIndexOf('.');
        var (owner, plain) = dot < 0 ? ("", FlagName.Plain(name)) : (FlagName.Plain(name[..dot]), FlagName.Plain(name[dot..]));
        return EquatableArray.From(all.Where(found =>
            Spellings(found.Flag).Any(spelling => FlagName.Plain(spelling) == plain) && IsOf(all, found, owner)));
    }

    /// <summary>The names that somebody who wrote this probably meant.</summary>
    public static EquatableArray<string> Near(string name, IEnumerable<string> catalogs)
    {
        var wanted = name.Replace('_', '-').TrimStart('-');
        var names = All(catalogs).Where(static found => found.Catalog.Name == found.Program)
            .SelectMany(static found => Spellings(found.Flag))
            .Where(static spelling => spelling.StartsWith("--", StringComparison.Ordinal))
            .Select(static spelling => spelling[2..]);
        return EquatableArray.From(NearNames.Of(wanted, names).Select(static near => $"--{near}"));
    }

    /// <summary>
    /// The flags whose name, sentence, group or choices have every word of a text; the flag of that name first, then those with
    /// all words in the name.
    /// </summary>
    public static EquatableArray<FoundFlag> Words(string text, IEnumerable<string> catalogs)
    {
        var words = text.Split((char[])[' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? [] : EquatableArray.From(All(catalogs)
            .Select(found => (Found: found, Rank: Rank(found, words)))
            .Where(static pair => pair.Rank > 0)
            .OrderBy(static pair => pair.Rank)
            .Select(static pair => pair.Found));
    }

    private static int Rank(FoundFlag found, string[] words)
    {
        var names = string.Join(' ', Spellings(found.Flag).Append(found.Name));
        var rest = string.Join(' ', [names, found.Flag.Summary, found.Flag.Group, .. found.Flag.Choices]);
        var plain = string.Concat(words.Select(FlagName.Plain));
        return Spellings(found.Flag).Any(spelling => FlagName.Plain(spelling) == plain) ? 1
            : words.All(word => Has(names, word)) ? 2
            : words.All(word => Has(rest, word)) ? 3
            : 0;
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsOf(FoundFlag[] all, FoundFlag found, string owner) =>
        owner.Length == 0
        || FlagName.Plain(found.Catalog.Name[(found.Catalog.Name.LastIndexOf('.') + 1)..]) == owner
        || Array.Exists(all, other => other.Flag.Model == found.Catalog.Name && FlagName.Plain(other.Flag.Flag) == owner);

    private static IEnumerable<string> Spellings(FlagSpec flag) =>
    [
        flag.Flag, .. flag.Aliases, .. flag.Negative is { } negative ? [negative] : (string[])[], .. flag.NegativeAliases,
        .. flag.Property is { } property ? [property] : (string[])[],
    ];
}
