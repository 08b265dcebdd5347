using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Imports;

/// <summary>What of a covered version an import can be compared with.</summary>
internal static class ImportScope
{
    /// <summary>Flags if there are flags, settings objects that the import has, nothing that help leaves out.</summary>
    public static VersionFlags Of(VersionFlags covered, VersionFlags imported, FlagCatalog catalog)
    {
        var objects = imported.Flags.Select(static flag => Object(flag.Name)).ToHashSet(StringComparer.Ordinal);
        return covered with
        {
            Flags = EquatableArray.From(covered.Flags.Where(flag =>
                objects.Contains(Object(flag.Name)) && (!flag.Hidden || imported.Find(flag.Name) is not null))),
            Catalog = catalog.Name,
        };
    }

    /// <summary>
    /// The import without the flags of the engine, which programs around it list beside their own, and without objects
    /// that the catalog does not know under that name: it joins the variants of a union into one.
    /// </summary>
    public static VersionFlags Own(VersionFlags imported, FlagCatalog catalog)
    {
        var own = Spellings(catalog);
        var engine = CatalogPrograms.EngineOf(catalog.Name) is { } name ? Spellings(FlagTable.Find(name)) : [];
        var objects = CatalogPrograms.SettingsOf(catalog.Name)
            .Select(settings => settings.Name[(catalog.Name.Length + 1)..])
            .Append("")
            .ToHashSet(StringComparer.Ordinal);
        return imported with
        {
            Flags = EquatableArray.From(imported.Flags.Where(flag =>
                objects.Contains(Object(flag.Name)) && (own.Contains(flag.Name) || !engine.Contains(flag.Name)))),
        };
    }

    private static HashSet<string> Spellings(FlagCatalog? catalog) =>
        [.. (catalog?.Flags ?? []).SelectMany(static flag => flag.Aliases.Prepend(flag.Flag))];

    private static string Object(string name) =>
        name.StartsWith('-') || !name.Contains('.') ? "" : name[..name.IndexOf('.')];
}
