using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Srtctl.Architecture.Tests;

public partial class VocabularyTests
{
    private static readonly HashSet<string> Undecided =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Base", "Info", "Data", "Handler", "Processor", "Wrapper", "Misc"];

    private static readonly HashSet<string> NeverInProduct = ["NotImplementedException", "dynamic"];

    private static readonly SourceFile[] Product = [.. Repository.Sources("src")];
    private static readonly SourceFile[] All = [.. Repository.Sources("src", "tests", "bench")];

    [Fact]
    public void No_type_has_a_name_that_decides_nothing() => Rule.NothingBreaksIt(
        from file in All
        from type in file.Types
        where Words().Matches(type.Identifier.Text).Any(static word => Undecided.Contains(word.Value))
        select $"{file.At(type)}: {type.Identifier.Text}");

    [Fact]
    public void Nothing_is_left_to_do() => Rule.NothingBreaksIt(
        from file in All
        from comment in file.Comments
        where Unfinished().IsMatch(comment.ToString())
        select $"{file.Path}: {comment}");

    [Fact]
    public void Nothing_in_the_product_is_unimplemented_or_dynamic() => Rule.NothingBreaksIt(
        from file in Product
        from name in file.Identifiers
        where NeverInProduct.Contains(name.Text)
        select $"{file.Path}: {name.Text}");

    [Fact]
    public void Nothing_sleeps() => Rule.NothingBreaksIt(
        from file in All
        from access in file.Syntax.DescendantNodes()
        where access.IsKind(SyntaxKind.SimpleMemberAccessExpression)
            && access.ToString() is "Thread.Sleep" or "System.Threading.Thread.Sleep"
        select file.At(access));

    [Fact]
    public void No_warning_of_the_null_checker_is_waved_through_in_the_product() => Rule.NothingBreaksIt(
        from file in Product
        from node in file.Syntax.DescendantNodes()
        where node.IsKind(SyntaxKind.SuppressNullableWarningExpression)
        select $"{file.At(node)}: {node}");

    [Fact]
    public void No_code_is_folded_away() => Rule.NothingBreaksIt(
        All.Where(
            static file => file.Syntax.DescendantTrivia()
                .Any(static trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)))
            .Select(static file => file.Path));

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(TODO|FIXME|XXX|HACK)\b")]
    private static partial Regex Unfinished();
}
