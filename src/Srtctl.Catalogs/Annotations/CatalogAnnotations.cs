using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Annotations;

/// <summary>What we decide about a catalog, beside the facts.</summary>
public sealed record CatalogAnnotations
{
    /// <summary>Name of the catalog.</summary>
    public required string Catalog { get; init; }

    /// <summary>Folder of its snapshots.</summary>
    public required string Engine { get; init; }

    /// <summary>Module or sub-command whose flags it has; null for all flags of the engine.</summary>
    public string? Reads { get; init; }

    /// <summary>Settings object whose entries are the catalog's flags; null where they are flags.</summary>
    public string? Root { get; init; }

    /// <summary>How the program is started.</summary>
    public required string Program { get; init; }

    /// <summary>Name of the generated record.</summary>
    public required string Record { get; init; }

    /// <summary>Base of the generated record.</summary>
    public required string BaseRecord { get; init; }

    /// <summary>One sentence about the program.</summary>
    public required string Summary { get; init; }

    /// <summary>Group of flags that the program puts under no heading.</summary>
    public string Group { get; init; } = "General";

    /// <summary>Start of the names of records for settings objects.</summary>
    public string ModelPrefix { get; init; } = "";

    /// <summary>The spelling to pass, by the program's own canonical one: a long one where that is short.</summary>
    public EquatableMap<string, string> Spellings { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Our names of groups, by the program's headings.</summary>
    public EquatableMap<string, string> Groups { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Keys of the catalog format that replace what the facts give, by flag or <c>Model.entry</c>.</summary>
    public EquatableMap<string, ConfigMap> Flags { get; init; } = EquatableMap<string, ConfigMap>.Empty;

    /// <summary>One sentence per settings object.</summary>
    public EquatableMap<string, string> Models { get; init; } = EquatableMap<string, string>.Empty;
}
