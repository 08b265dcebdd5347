using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>What one version of a program says about a flag.</summary>
public sealed record VersionFlag
{
    /// <summary>The spelling that is passed, or the entry's name.</summary>
    public required string Name { get; init; }

    /// <summary>All spellings that mean the flag, the name first.</summary>
    public EquatableArray<string> Spellings { get; init; }

    /// <summary>Spellings that mean false.</summary>
    public EquatableArray<string> Negatives { get; init; }

    /// <summary>
    /// The value's type in words: <c>int</c>, <c>list of string</c>, the name of a settings object. Null when it is not
    /// told, as in most help texts.
    /// </summary>
    public string? Type { get; init; }

    /// <summary>Accepted values; empty when any is, or when <see cref="Type"/> is not known.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>The program's default; null when it has none or decides at start.</summary>
    public string? Default { get; init; }

    /// <summary>False when nothing is said about the default.</summary>
    public bool KnowsDefault { get; init; }

    /// <summary>Whether the program discourages it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>Whether it is accepted and does nothing.</summary>
    public bool Inert { get; init; }

    /// <summary>Whether help leaves it out.</summary>
    public bool Hidden { get; init; }

    /// <summary>What to use instead.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether a word on the command line is this flag.</summary>
    public bool HasSpelling(string spelling) => Spellings.Contains(spelling) || Negatives.Contains(spelling);
}
