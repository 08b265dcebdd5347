using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers.Jobs;

/// <summary>A record or a map.</summary>
/// <param name="Written">The expression that makes it.</param>
/// <param name="Type">Name of its type.</param>
/// <param name="Members">What is set, by property or key.</param>
/// <param name="IsWhole">Whether nothing else is set; a copy of an unknown value may have more.</param>
internal sealed record SaidRecord(
    SyntaxNode Written, string Type, ImmutableDictionary<string, SaidMember> Members, bool IsWhole) : Said(Written)
{
    /// <summary>What a property is set to; null when it is not set.</summary>
    public Said? Find(string property) =>
        Members.TryGetValue(property, out var member) ? member.Value is SaidNothing ? null : member.Value
        : IsWhole ? null
        : new SaidUnknown(Written, MayBeNull: true);

    /// <summary>Text that a property is set to; null when it is not set, or not known.</summary>
    public string? Word(string property) => (Find(property) as SaidWord)?.Word;

    /// <summary>Whether nobody can say what a property is set to.</summary>
    public bool IsOpen(string property) => Find(property) is SaidUnknown;

    /// <summary>Where a property is set; where the record is made when it is not.</summary>
    public SyntaxNode PlaceOf(string property) =>
        Members.TryGetValue(property, out var member) ? member.Written : Written;
}
