using System.Text.RegularExpressions;

namespace Srtctl.Architecture.Tests;

public partial class DiagnosticPageTests
{
    private static readonly string[] Used =
        [.. Repository.Sources("src").SelectMany(static file => file.Syntax.DescendantTokens())
            .SelectMany(static token => Code().Matches(token.Text).Select(static match => match.Value)).Distinct()
            .Order()];

    private static readonly string[] Pages = [.. Repository.Files("docs/diagnostics", "SRT*.md")];

    [Fact]
    public void Every_code_has_a_page() =>
        Rule.NothingBreaksIt(Used.Except(Pages.Select(Path.GetFileNameWithoutExtension)));

    [Fact]
    public void Every_page_is_of_a_code_in_use() =>
        Rule.NothingBreaksIt(Pages.Select(Path.GetFileNameWithoutExtension).Except(Used));

    [Fact]
    public void Every_page_begins_with_its_code_and_a_title() => Rule.NothingBreaksIt(
        Pages.Where(
            static path => !Repository.Read(path)
                .StartsWith($"# {Path.GetFileNameWithoutExtension(path)}: ", StringComparison.Ordinal)));

    [GeneratedRegex(@"\bSRT\d{4}\b")]
    private static partial Regex Code();
}
