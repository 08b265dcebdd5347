using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Lookup;

/// <summary>What catalogs say about one of their versions.</summary>
public static class CoveredVersion
{
    /// <summary>The flags of a version, written with or without a leading <c>v</c>; null when it is not covered.</summary>
    public static VersionFlags? Find(FlagCatalog catalog, string version) =>
        NameOf(catalog, version) is { } name ? VersionFlags.Of(catalog, name) : null;

    /// <summary>The same with the entries of settings objects, named <c>Object.entry</c>.</summary>
    public static VersionFlags? FindWithSettings(FlagCatalog catalog, string version)
    {
        if (Find(catalog, version) is not { } flags)
            return null;
        var entries = CatalogPrograms.SettingsOf(catalog.Name)
            .Where(settings => NameOf(settings, version) is not null)
            .SelectMany(settings => VersionFlags.Of(settings, flags.Version).Flags
                .Select(entry => Under(settings.Name[(catalog.Name.Length + 1)..], entry)));
        return flags with { Flags = flags.Flags.AddRange(entries) };
    }

    private static string? NameOf(FlagCatalog catalog, string version) => catalog.Versions
        .Select(static covered => covered.Version)
        .FirstOrDefault(name => name == version || $"v{name}" == version);

    private static VersionFlag Under(string settings, VersionFlag entry) => entry with
    {
        Name = $"{settings}.{entry.Name}",
        Spellings = EquatableArray.From(entry.Spellings.Select(name => $"{settings}.{name}")),
    };
}
