namespace Srtctl.Generators.Models;

/// <summary>One flag with everything decided that the emitters print.</summary>
internal sealed record Flag
{
    /// <summary>Place in the catalog: the order of arguments.</summary>
    public int Index { get; init; }

    public string Spelling { get; init; } = "";

    /// <summary>Name of the record's property, also reserved when the planner owns the flag.</summary>
    public string Property { get; init; } = "";

    public EquatableList<string> Aliases { get; init; }

    public string? Negative { get; init; }

    /// <summary>Other spellings that mean false.</summary>
    public EquatableList<string> NegativeAliases { get; init; }

    public FlagType Type { get; init; }

    /// <summary>Element type of a list; <see cref="Type"/> otherwise.</summary>
    public FlagType Item { get; init; }

    /// <summary>Emitted enum's name; null when values are free.</summary>
    public string? EnumName { get; init; }

    public EquatableList<string> Choices { get; init; }

    /// <summary>C# members, one per choice.</summary>
    public EquatableList<string> ChoiceMembers { get; init; }

    /// <summary>Settings object that the value is; null for other types.</summary>
    public string? Model { get; init; }

    /// <summary>Record of <see cref="Model"/>.</summary>
    public string? ModelRecord { get; init; }

    /// <summary>Name of <see cref="Model"/> in the table of all catalogs.</summary>
    public string? ModelCatalog { get; init; }

    /// <summary>Words accepted beside values of the type.</summary>
    public EquatableList<string> Also { get; init; }

    /// <summary>Whether numbers may be written as sizes: <c>8k</c>.</summary>
    public bool TakesSizes { get; init; }

    /// <summary>The program's own default as text; null when it has none or decides at start.</summary>
    public string? Default { get; init; }

    /// <summary>Bounds of a number by the name of the property that has them, as literals.</summary>
    public EquatableList<FlagBound> Bounds { get; init; }

    public FlagRendering Rendering { get; init; }

    public FlagOwner Owner { get; init; }

    public string Group { get; init; } = "";

    public string? Unit { get; init; }

    public string Summary { get; init; } = "";

    public bool Deprecated { get; init; }

    public string? Replacement { get; init; }

    public string? Since { get; init; }

    public string? Until { get; init; }

    /// <summary>What changed between versions, oldest first.</summary>
    public EquatableList<FlagChange> Changes { get; init; }

    public bool Hidden { get; init; }
}
