using System.Collections.Concurrent;
using Srtctl.Model.Options;

namespace Srtctl.Recipes.Options;

/// <summary>The spellings of one program's flags. Built once per catalog: a sweep asks ten thousand times.</summary>
internal sealed class FlagIndex
{
    private static readonly ConcurrentDictionary<string, FlagIndex> Known = new();

    private readonly Dictionary<string, (FlagSpec Flag, bool Means)> _spellings = new(StringComparer.Ordinal);

    private FlagIndex(FlagCatalog? catalog)
    {
        foreach (var flag in catalog?.Flags ?? [])
        {
            foreach (var spelling in flag.Aliases.Prepend(flag.Flag))
                _spellings.TryAdd(spelling, (flag, true));
            foreach (var spelling in flag.Negative is null ? [] : flag.NegativeAliases.Prepend(flag.Negative))
                _spellings.TryAdd(spelling, (flag, false));
        }
    }

    /// <summary>All spellings.</summary>
    public IEnumerable<string> Spellings => _spellings.Keys;

    /// <summary>The index of a catalog; empty when there is no such catalog.</summary>
    public static FlagIndex Of(string catalog) =>
        Known.GetOrAdd(catalog, static name => new FlagIndex(FlagTable.Find(name)));

    /// <summary>The flag with this spelling and whether the spelling means true; null when there is none.</summary>
    public (FlagSpec Flag, bool Means)? Find(string spelling) =>
        _spellings.TryGetValue(spelling, out var found) ? found : null;

    /// <summary>The only flag that begins so, as argparse would find it; null for none or several.</summary>
    public (FlagSpec Flag, bool Means)? FindBeginning(string begin)
    {
        var found = _spellings.Where(pair => pair.Key.StartsWith(begin, StringComparison.Ordinal))
            .Select(static pair => pair.Value).Distinct().Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }
}
