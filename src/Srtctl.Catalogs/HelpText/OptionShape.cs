using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.HelpText;

/// <summary>What the first column of a help text tells about an option.</summary>
internal sealed record OptionShape
{
    /// <summary>All spellings, in the order of the text.</summary>
    public EquatableArray<string> Spellings { get; init; }

    /// <summary>Those that mean false.</summary>
    public EquatableArray<string> Negatives { get; init; }

    /// <summary>Whether a value follows.</summary>
    public bool TakesValue { get; init; }

    /// <summary>Whether several values follow.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>Kind of the value in the words of a snapshot; null when it is not told.</summary>
    public string? Kind { get; init; }

    /// <summary>Accepted values; empty when any is or when they are not told.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>The spelling to name it by: the first long one that means true.</summary>
    public string? Name =>
        Spellings.Except(Negatives).FirstOrDefault(static word => word.StartsWith("--", StringComparison.Ordinal))
        ?? Spellings.Except(Negatives).FirstOrDefault()
        ?? (Spellings.IsEmpty ? null : Spellings[0]);
}
