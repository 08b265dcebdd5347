using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>What a catalog says about one flag.</summary>
public sealed record FlagSpec
{
    /// <summary>Place in the catalog.</summary>
    public required int Index { get; init; }

    /// <summary>The spelling that is passed, for example <c>--mem-fraction-static</c>.</summary>
    public required string Flag { get; init; }

    /// <summary>The property that sets it; null when the planner owns it.</summary>
    public string? Property { get; init; }

    /// <summary>Other spellings of the same flag.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The spelling that means false, where there is one.</summary>
    public string? Negative { get; init; }

    /// <summary>Other spellings that mean false.</summary>
    public EquatableArray<string> NegativeAliases { get; init; }

    /// <summary>What the value is.</summary>
    public required FlagKind Kind { get; init; }

    /// <summary>What an element of a list is; the same as <see cref="Kind"/> otherwise.</summary>
    public required FlagKind ItemKind { get; init; }

    /// <summary>Accepted values; empty when any is.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>Name of the C# enum with these choices, and its members in the same order; null for none.</summary>
    public string? ChoiceType { get; init; }

    /// <summary>Members of <see cref="ChoiceType"/>, one per choice.</summary>
    public EquatableArray<string> ChoiceMembers { get; init; }

    /// <summary>
    /// Catalog with the entries of a settings object, for <see cref="FlagTable.Find"/>: <c>vllm.KvTransferConfig</c>.
    /// </summary>
    public string? Model { get; init; }

    /// <summary>Words accepted beside values of the kind, for example <c>auto</c> for a number.</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>Whether a number may be written as a size: <c>8k</c> is 8000, <c>8K</c> is 8192.</summary>
    public bool TakesSizes { get; init; }

    /// <summary>The program's default; null when it has none or decides at start.</summary>
    public string? Default { get; init; }

    /// <summary>Smallest accepted number; null when there is none, or the program does not say.</summary>
    public double? Min { get; init; }

    /// <summary>The number that accepted ones are greater than.</summary>
    public double? ExclusiveMin { get; init; }

    /// <summary>Largest accepted number.</summary>
    public double? Max { get; init; }

    /// <summary>The number that accepted ones are less than.</summary>
    public double? ExclusiveMax { get; init; }

    /// <summary>How it becomes arguments.</summary>
    public required FlagRendering Rendering { get; init; }

    /// <summary>Who sets it.</summary>
    public required FlagOwner Owner { get; init; }

    /// <summary>The subject it belongs to.</summary>
    public required string Group { get; init; }

    /// <summary>Unit of the value, for example <c>seconds</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>One sentence: what it changes.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether the program discourages it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>What to use instead of a deprecated flag.</summary>
    public string? Replacement { get; init; }

    /// <summary>First covered version that has it; null when all have.</summary>
    public string? Since { get; init; }

    /// <summary>First covered version that no longer has it; null when the last one still has.</summary>
    public string? Until { get; init; }

    /// <summary>
    /// What changed between versions, oldest first. <see cref="Choices"/> and <see cref="Aliases"/> list whatever any
    /// version accepts; <see cref="FlagAtVersion"/> says what one does.
    /// </summary>
    public EquatableArray<FlagChange> Changes { get; init; }

    /// <summary>Whether the program leaves it out of its help text.</summary>
    public bool Hidden { get; init; }
}
