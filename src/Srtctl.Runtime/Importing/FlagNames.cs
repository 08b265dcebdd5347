using Srtctl.Model.Options;

namespace Srtctl.Runtime.Importing;

/// <summary>Full names of flags that have several, over all catalogs.</summary>
internal static class FlagNames
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(static () =>
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var flag in FlagTable.Names.SelectMany(static name => (IEnumerable<FlagSpec>)(FlagTable.Find(name)?.Flags ?? [])))
            foreach (var alias in flag.Aliases)
                names.TryAdd(alias, flag.Flag);
        return names;
    });

    /// <summary>The full name; the word itself when it is no other name.</summary>
    public static string Full(string flag) => Names.Value.GetValueOrDefault(flag, flag);
}
