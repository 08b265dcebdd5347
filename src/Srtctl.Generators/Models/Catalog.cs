namespace Srtctl.Generators.Models;

/// <summary>One program's flags. Holds no positions: reformatting its file leaves it equal.</summary>
internal sealed record Catalog
{
    public string Name { get; init; } = "";

    public string Program { get; init; } = "";

    public string Record { get; init; } = "";

    public string BaseRecord { get; init; } = "";

    public string Summary { get; init; } = "";

    public EquatableList<CatalogVersion> Versions { get; init; }

    public EquatableList<Flag> Flags { get; init; }

    public EquatableList<ChoiceType> ChoiceTypes { get; init; }

    /// <summary>Settings objects that flags take, each like a catalog of its own.</summary>
    public EquatableList<Catalog> Models { get; init; }

    /// <summary>Start of the names of other types that belong to the catalog, for example <c>Sglang</c>.</summary>
    public string Stem =>
        Record.EndsWith("Options", StringComparison.Ordinal) ? Record.Substring(0, Record.Length - 7) : Record;
}
