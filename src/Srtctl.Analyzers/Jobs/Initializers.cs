using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Srtctl.Analyzers.Jobs;

/// <summary>
/// Finds the expression that a variable, a property or a method of one expression stands for, when it is never given
/// another value.
/// </summary>
/// <param name="compilation">The program.</param>
internal sealed class Initializers(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _written = new();

    /// <summary>Null when there is none, or when something else is assigned anywhere.</summary>
    public IOperation? Find(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences is not [var declaration] || IsWritten(symbol.Name))
            return null;
        var value = declaration.GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
            MethodDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
            LocalFunctionStatementSyntax { ExpressionBody: { } body } => body.Expression,
            PropertyDeclarationSyntax { AccessorList: { } accessors } property when accessors.Accessors
                .All(static accessor => accessor is { RawKind: (int)SyntaxKind.GetAccessorDeclaration, Body: null }) =>
                property.Initializer?.Value,
            _ => null,
        };
        return value is null ? null : ModelOf(value.SyntaxTree).GetOperation(value);
    }

    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "A base may stand in another file.")]
    private SemanticModel ModelOf(SyntaxTree tree) => compilation.GetSemanticModel(tree);

    private bool IsWritten(string name) => compilation.SyntaxTrees.Any(tree =>
        _written.GetOrAdd(tree, static tree => [.. Written(tree.GetRoot())]).Contains(name));

    /// <summary>
    /// Names on the left of assignments, properties in initializers apart, and those handed on by reference.
    /// </summary>
    private static IEnumerable<string> Written(SyntaxNode root) =>
        root.DescendantNodes().Select(Target).Select(Name).OfType<string>();

    private static ExpressionSyntax? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment => assignment.Left,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument => argument.Expression,
        PrefixUnaryExpressionSyntax increment => increment.Operand,
        PostfixUnaryExpressionSyntax increment => increment.Operand,
        _ => null,
    };

    private static string? Name(ExpressionSyntax? target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        _ => null,
    };
}
