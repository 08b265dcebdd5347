using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Srtctl.Analyzers.Jobs;

/// <summary>Tells which expressions are jobs that may be run as they stand.</summary>
internal sealed class JobExpressions
{
    private static readonly string[] VersionTellers = ["EngineVersion", "Container", "Identity", "Frontend"];

    private readonly Compilation _compilation;
    private readonly ImmutableArray<WithExpressionSyntax> _copies;

    public JobExpressions(Compilation compilation)
    {
        _compilation = compilation;
        _copies = [.. compilation.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes())
            .OfType<WithExpressionSyntax>()];
    }

    /// <summary>
    /// Every expression of a file that makes a job. Found by syntax, so that the statements of a script count too.
    /// </summary>
    public static IEnumerable<IOperation> In(SemanticModel file, INamedTypeSymbol job) =>
        from node in file.SyntaxTree.GetRoot().DescendantNodes()
        where node is (BaseObjectCreationExpressionSyntax or WithExpressionSyntax)
            && SymbolEqualityComparer.Default.Equals(file.GetTypeInfo(node).Type, job)
        let made = file.GetOperation(node)
        where made is not null
        select made;

    /// <summary>
    /// A job that others are copied from is not judged by itself: what it says is judged in each copy. Neither are jobs
    /// of a file that gives some of them another version by code that has to be run.
    /// </summary>
    public bool IsFinal(IOperation job) =>
        !IsCopied(job) && !_copies.Any(copy => copy.SyntaxTree == job.Syntax.SyntaxTree && VariesVersion(copy));

    private bool IsCopied(IOperation job)
    {
        var outer = job.Parent;
        while (outer is IConversionOperation)
            outer = outer.Parent;
        return outer switch
        {
            IWithOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                IsCopied(local),
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => IsCopied(field),
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => IsCopied(property),
            _ => job.Syntax.Ancestors().FirstOrDefault(static node =>
                    node is MethodDeclarationSyntax or LocalFunctionStatementSyntax) is { } method
                && job.SemanticModel?.GetDeclaredSymbol(method) is { } symbol && IsCopied(symbol),
        };
    }

    private bool IsCopied(ISymbol symbol) => _copies.Any(copy =>
        Name(copy.Expression) == symbol.Name
        && SymbolEqualityComparer.Default.Equals(SymbolOf(copy.Expression), symbol));

    private bool VariesVersion(WithExpressionSyntax copy) =>
        copy.Initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .Any(static entry => entry.Left is IdentifierNameSyntax { Identifier.Text: var name }
                && VersionTellers.Contains(name))
        && SymbolOf(copy.Expression) is IParameterSymbol or IRangeVariableSymbol;

    private static string? Name(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        InvocationExpressionSyntax call => Name(call.Expression),
        _ => null,
    };

    [SuppressMessage(
        "MicrosoftCodeAnalysisCorrectness", "RS1030", Justification = "A copy stands in another file than its base.")]
    private ISymbol? SymbolOf(ExpressionSyntax expression) =>
        _compilation.GetSemanticModel(expression.SyntaxTree).GetSymbolInfo(expression).Symbol;
}
