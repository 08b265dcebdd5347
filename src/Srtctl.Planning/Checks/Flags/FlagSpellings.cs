using System.Collections.Concurrent;
using System.Collections.Frozen;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Finds the flags of catalogs by their spellings. Built once per catalog, because every job asks.</summary>
internal static class FlagSpellings
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, FlagSpec>> Known = new();

    /// <summary>The flag with this spelling; null when the catalog has none.</summary>
    public static FlagSpec? Find(string catalog, string spelling) => Of(catalog).GetValueOrDefault(spelling);

    /// <summary>Where a flag stands in a job, below its options.</summary>
    public static string Place(string catalog, string spelling, string options) =>
        Find(catalog, spelling)?.Property is { } property ? $"{options}.{property}" : options;

    /// <summary>All spellings of a catalog with their flags.</summary>
    public static FrozenDictionary<string, FlagSpec> Of(string catalog) => Known.GetOrAdd(catalog, static name =>
    {
        var spellings = new Dictionary<string, FlagSpec>(StringComparer.Ordinal);
        foreach (var flag in FlagTable.Find(name)?.Flags ?? [])
        {
            string[] negative = flag.Negative is { } one ? [one] : [];
            foreach (var spelling in (string[])[flag.Flag, .. flag.Aliases, .. negative, .. flag.NegativeAliases])
                spellings.TryAdd(spelling, flag);
        }

        return spellings.ToFrozenDictionary(StringComparer.Ordinal);
    });
}
