using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>Everything known about one program's flags.</summary>
public sealed record FlagCatalog
{
    /// <summary>Name of the catalog, for example <c>sglang</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How the program is started, for example <c>sglang.launch_server</c>.</summary>
    public required string Program { get; init; }

    /// <summary>Name of the generated option record.</summary>
    public required string Record { get; init; }

    /// <summary>One sentence about the program.</summary>
    public required string Summary { get; init; }

    /// <summary>Versions the catalog covers, oldest first.</summary>
    public required EquatableArray<CatalogVersion> Versions { get; init; }

    /// <summary>All flags in catalog order, the planner's too.</summary>
    public required EquatableArray<FlagSpec> Flags { get; init; }

    /// <summary>The flag with this spelling, alias or negative spelling.</summary>
    public FlagSpec? Find(string spelling) => Flags.FirstOrDefault(flag =>
        flag.Flag == spelling
        || flag.Negative == spelling
        || flag.Aliases.Contains(spelling)
        || flag.NegativeAliases.Contains(spelling));
}
