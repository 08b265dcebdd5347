using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Srtctl.Architecture.Tests;

public class SourceShapeTests
{
    private const int LongestFile = 250;
    private const int LongestMethod = 80;
    private const int LongestLine = 120;

    /// <summary>Tables that only grow downwards: one row per thing.</summary>
    private static readonly string[] FlatTables = ["tests/Srtctl.Planning.Tests/Checks/DiagnosticTests.cs"];

    /// <summary>Projects whose lines have been brought to that length; the others follow.</summary>
    private static readonly string[] Measured =
    [
        "src/Srtctl.Analysis/", "src/Srtctl.Analyzers/", "src/Srtctl.CodeFixes/", "src/Srtctl.Duckdb/",
        "src/Srtctl.Generators/", "src/Srtctl.Model/", "src/Srtctl.Planning/", "src/Srtctl.Recipes/",
        "src/Srtctl.Report/",
    ];

    /// <summary>Namespaces of types that compilers ask for and older frameworks lack.</summary>
    private static readonly string[] Borrowed =
        ["System", "System.Diagnostics.CodeAnalysis", "System.Runtime.CompilerServices"];

    private static readonly SourceFile[] Product = [.. Repository.Sources("src")];
    private static readonly SourceFile[] All = [.. Repository.Sources("src", "tests", "bench")];

    [Fact]
    public void No_file_is_longer_than_a_subject() =>
        Rule.NothingBreaksIt(
            All.Where(static file => file.Lines > LongestFile && !FlatTables.Contains(file.Path))
                .Select(static file => $"{file.Path}: {file.Lines}"));

    [Fact]
    public void No_method_needs_scrolling() => Rule.NothingBreaksIt(
        from file in All
        from method in file.Syntax.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let span = method.GetLocation().GetLineSpan()
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        where lines > LongestMethod
        select $"{file.At(method)}: {lines}");

    [Fact]
    public void No_line_of_the_product_is_longer_than_the_editor_shows() => Rule.NothingBreaksIt(
        from file in Product
        where Measured.Any(project => file.Path.StartsWith(project, StringComparison.Ordinal))
        from line in file.Text.Split('\n').Index()
        where line.Item.Length > LongestLine
        select $"{file.Path}({line.Index + 1}): {line.Item.Length}");

    [Fact]
    public void A_file_has_one_public_type_and_its_name() => Rule.NothingBreaksIt(
        from file in Product
        let types = file.Types.Where(static type => type.Parent is BaseNamespaceDeclarationSyntax && type.Modifiers.Any(SyntaxKind.PublicKeyword)).ToArray()
        where types.Length > 1
            || (types.Length == 1 && types[0].Identifier.Text != Path.GetFileName(file.Path).Split('.')[0])
        select $"{file.Path}: {string.Join(", ", types.Select(static type => type.Identifier.Text))}");

    [Fact]
    public void A_namespace_is_its_folder() => Rule.NothingBreaksIt(
        from file in Product
        from space in file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        where space is not FileScopedNamespaceDeclarationSyntax
            || space.Name.ToString() != Path.GetDirectoryName(file.Path)?["src/".Length..].Replace('/', '.')
        where !Borrowed.Contains(space.Name.ToString())
        select $"{file.Path}: {space.Name}");

    [Fact]
    public void Concrete_records_and_classes_of_the_product_are_sealed() => Rule.NothingBreaksIt(
        from file in Product
        from type in file.Types.OfType<TypeDeclarationSyntax>()
        where type is ClassDeclarationSyntax
            || (type is RecordDeclarationSyntax && type.Kind() == SyntaxKind.RecordDeclaration)
        where !type.Modifiers.Any(
            static modifier => modifier.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword)
        where !type.Modifiers.Any(SyntaxKind.PartialKeyword)
        select $"{file.At(type)}: {type.Identifier.Text}");
}
