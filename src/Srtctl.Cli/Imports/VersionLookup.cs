using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Imports;

/// <summary>
/// What a version accepts, whether a catalog covers it or the user imported it. An import comes first: it is of exactly
/// that build.
/// </summary>
internal sealed class VersionLookup(ImportedCatalogs imports)
{
    private readonly Dictionary<(string Catalog, string Version), VersionFlags?> _known = [];

    /// <summary>The version of a program with its settings objects; null when it is not known.</summary>
    public VersionFlags? Find(FlagCatalog catalog, string version)
    {
        if (!_known.TryGetValue((catalog.Name, version), out var flags))
            _known.Add((catalog.Name, version), flags = Read(catalog, version));
        return flags;
    }

    /// <summary>The version of the program that a flag belongs to; null when none is asked for or it is not known.</summary>
    public VersionFlags? Find(FoundFlag found, string? version) =>
        version is not null && FlagTable.Find(found.Program) is { } catalog ? Find(catalog, version) : null;

    /// <summary>The flag in that version, under whatever name it has there; null when it is not there.</summary>
    public static VersionFlag? Flag(VersionFlags flags, FoundFlag found)
    {
        var prefix = found.Name[..^found.Flag.Flag.Length];
        return found.Flag.Aliases.Prepend(found.Flag.Flag)
            .Select(spelling => flags.Find(prefix + spelling))
            .FirstOrDefault(static flag => flag is not null);
    }

    private VersionFlags? Read(FlagCatalog catalog, string version) =>
        imports.Find(catalog.Name, version) ?? CoveredVersion.FindWithSettings(catalog, version);
}
