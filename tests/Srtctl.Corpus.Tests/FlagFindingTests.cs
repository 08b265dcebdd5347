using Srtctl.Corpus.Tests.Oracle;
using Xunit.Abstractions;

namespace Srtctl.Corpus.Tests;

/// <summary>What the checks of flags against versions find in recipes, each finding examined on a page.</summary>
/// <param name="fixture">The pass over the corpus.</param>
/// <param name="output">Where findings are printed.</param>
public class FlagFindingTests(CorpusFixture fixture, ITestOutputHelper output) : IClassFixture<CorpusFixture>
{
    [Fact]
    public void Every_finding_about_a_flag_has_been_examined()
    {
        var page = File.ReadAllText(Path.Combine(CorpusFolder.Repository, "docs", "corpus-findings.md"));
        var found = from job in fixture.Run?.Variants ?? []
            from finding in job.Findings
            where finding.Code.StartsWith("SRT16", StringComparison.Ordinal)
            group (job.Recipe, finding.Place) by (finding.Severity, finding.Code, finding.Message) into same
            orderby same.Key.Code, same.Key.Message
            select (same.Key, Recipes: same.Select(static job => job.Recipe).Distinct().ToArray());

        var unexamined = found.Where(one => !page.Contains($"| {one.Key.Message}", StringComparison.Ordinal)).ToArray();

        foreach (var (key, recipes) in unexamined)
            output.WriteLine(
                $"{key.Severity} {key.Code} | {key.Message} | {recipes.Length} recipes, {recipes[0]}");
        Assert.Empty(unexamined);
    }
}
