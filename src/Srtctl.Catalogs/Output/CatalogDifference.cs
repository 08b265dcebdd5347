using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Output;

/// <summary>What a rebuilt catalog says differently, for the reviewer of a new version.</summary>
public static class CatalogDifference
{
    /// <summary>
    /// One line per flag: <c>+</c> new, <c>-</c> gone, <c>~</c> with the keys that differ. Entries of settings objects
    /// are named <c>Model.entry</c>.
    /// </summary>
    /// <param name="before">The catalog as it was; null when there was none.</param>
    /// <param name="after">The catalog as it is.</param>
    public static EquatableArray<string> Between(string? before, string after)
    {
        var (old, now) = (Flags(before), Flags(after));
        return EquatableArray.From(old.Keys.Union(now.Keys)
            .Order(StringComparer.Ordinal)
            .Select(flag => Line(flag, old.GetValueOrDefault(flag), now.GetValueOrDefault(flag)))
            .OfType<string>());
    }

    private static string? Line(string flag, ConfigMap? before, ConfigMap? after)
    {
        if (before is null || after is null)
            return $"{(before is null ? '+' : '-')} {flag}";
        var keys = before.Entries.Keys.Union(after.Entries.Keys)
            .Where(key => !Equals(before.Find(key), after.Find(key)))
            .ToArray();
        return keys.Length == 0 ? null : $"~ {flag}: {string.Join(", ", keys)}";
    }

    private static Dictionary<string, ConfigMap> Flags(string? text)
    {
        var flags = new Dictionary<string, ConfigMap>(StringComparer.Ordinal);
        if (text is null || ConfigJsonReader.Read(text) is not ConfigMap catalog)
            return flags;
        Add(flags, "", catalog);
        foreach (var model in catalog.Maps("models"))
            Add(flags, $"{model.Text("name")}.", model);
        return flags;
    }

    private static void Add(Dictionary<string, ConfigMap> flags, string prefix, ConfigMap owner)
    {
        foreach (var flag in owner.Maps("flags"))
            flags[prefix + flag.Text("flag")] = flag;
    }
}
