using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>
/// What one version of a program accepts. A catalog gives it for every version that it covers; a help text gives it for
/// the one image that printed it.
/// </summary>
public sealed record VersionFlags
{
    /// <summary>The catalog of the program, for example <c>sglang</c>.</summary>
    public required string Catalog { get; init; }

    /// <summary>The version, or what its importer called it.</summary>
    public required string Version { get; init; }

    /// <summary>The image that printed the help text; null when the facts are not of one image.</summary>
    public string? Image { get; init; }

    /// <summary>
    /// True when the facts come from source code: nothing is left out. A help text leaves out hidden flags, most types
    /// and many defaults, so that a flag that it lacks may still be accepted when the catalog says it is hidden.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>The flags, in ordinal order of their names.</summary>
    public required EquatableArray<VersionFlag> Flags { get; init; }

    /// <summary>The flag with this spelling, alias or negative spelling; null when there is none.</summary>
    public VersionFlag? Find(string spelling) => Flags.FirstOrDefault(flag => flag.HasSpelling(spelling));

    /// <summary>What a catalog says about one of its versions.</summary>
    /// <exception cref="ArgumentException">The catalog does not cover the version.</exception>
    public static VersionFlags Of(FlagCatalog catalog, string version)
    {
        var at = new FlagAtVersion(catalog, version);
        return new VersionFlags
        {
            Catalog = catalog.Name,
            Version = version,
            IsComplete = true,
            Flags = EquatableArray.From(catalog.Flags
                .Where(at.Has)
                .Select(at.Describe)
                .OrderBy(static flag => flag.Name, StringComparer.Ordinal)),
        };
    }
}
