using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Srtctl.Analyzers.Fixes;

namespace Srtctl.CodeFixes;

/// <summary>Changes of source code that mend a flag.</summary>
internal static class FlagEdits
{
    /// <summary>The changes that a finding proposes, the most likely first.</summary>
    /// <param name="root">The file.</param>
    /// <param name="marked">What the finding marks: an assignment, or a word among unchecked arguments.</param>
    /// <param name="proposed">What may be done, by <see cref="FixProperties"/>.</param>
    public static IEnumerable<(string Title, SyntaxNode Changed)> Of(
        SyntaxNode root, SyntaxNode marked, ImmutableDictionary<string, string?> proposed)
    {
        if (proposed.TryGetValue(FixProperties.Rename, out var property)
            && marked is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name })
            yield return ($"Set {property} instead", Replaced(root, name, property));
        if (proposed.TryGetValue(FixProperties.Choose, out var member)
            && marked is AssignmentExpressionSyntax { Right: MemberAccessExpressionSyntax { Name: var choice } })
            yield return ($"Use {member}", Replaced(root, choice, member));
        if (proposed.TryGetValue(FixProperties.Write, out var word)
            && marked is LiteralExpressionSyntax { Token: { Value: string } literal } written)
            yield return ($"Write {word}", root.ReplaceNode(written, Literal(literal, word ?? "")));
        if (proposed.ContainsKey(FixProperties.Remove) && Removed(root, marked) is { } shorter)
            yield return ("Remove it", shorter);
    }

    private static SyntaxNode Replaced(SyntaxNode root, SimpleNameSyntax name, string? other) =>
        root.ReplaceNode(name, SyntaxFactory.IdentifierName(other ?? "").WithTriviaFrom(name));

    /// <summary>The word with the value that stood in the same string.</summary>
    private static LiteralExpressionSyntax Literal(SyntaxToken old, string word)
    {
        var value = old.ValueText.IndexOf('=') is var place and > 0 ? old.ValueText.Substring(place) : "";
        return SyntaxFactory.LiteralExpression(
            SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(word + value).WithTriviaFrom(old));
    }

    private static SyntaxNode? Removed(SyntaxNode root, SyntaxNode marked) => marked switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax list } entry =>
            root.ReplaceNode(list, list.WithExpressions(Shorter.Without(list.Expressions, entry, 1))),
        { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } first } =>
            Removed(root, list, list.Elements.IndexOf(first)),
        _ => null,
    };

    /// <summary>A flag goes with its values, and the last flag with the property that holds them.</summary>
    private static SyntaxNode? Removed(SyntaxNode root, CollectionExpressionSyntax words, int first)
    {
        var count = 1 + words.Elements.Skip(first + 1).TakeWhile(static word => !IsFlag(word)).Count();
        if (count == words.Elements.Count && words.Parent is AssignmentExpressionSyntax whole)
            return Removed(root, whole);
        return root.ReplaceNode(
            words, words.WithElements(Shorter.Without(words.Elements, words.Elements[first], count)));
    }

    private static bool IsFlag(CollectionElementSyntax word) => word is not ExpressionElementSyntax
    {
        Expression: LiteralExpressionSyntax { Token: { Value: string text } },
    } || text.StartsWith("--", StringComparison.Ordinal);
}
