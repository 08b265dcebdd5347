using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Srtctl.Architecture.Tests;

/// <summary>A C# file and its syntax.</summary>
internal sealed class SourceFile
{
    public SourceFile(string path)
    {
        Path = path;
        Text = Repository.Read(path);
        Syntax = CSharpSyntaxTree
            .ParseText(Text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();
    }

    public string Path { get; }

    public string Text { get; }

    public SyntaxNode Syntax { get; }

    public int Lines => Text.Split('\n').Length - 1;

    public IEnumerable<BaseTypeDeclarationSyntax> Types => Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    public IEnumerable<SyntaxToken> Identifiers =>
        Syntax.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken));

    public IEnumerable<SyntaxTrivia> Comments =>
        Syntax.DescendantTrivia(descendIntoTrivia: false).Where(static trivia =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia));

    public string At(SyntaxNode node) => $"{Path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";
}
