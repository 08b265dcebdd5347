using System.Globalization;
using Srtctl.Corpus.Tests.Oracle;
using Xunit.Abstractions;

namespace Srtctl.Corpus.Tests;

/// <summary>How often each check speaks up about recipes, and that every one that does is examined on a page.</summary>
/// <param name="fixture">The pass over the corpus.</param>
/// <param name="output">Where the figures are printed.</param>
public class FindingFigureTests(CorpusFixture fixture, ITestOutputHelper output) : IClassFixture<CorpusFixture>
{
    [Fact]
    public void Every_code_with_hits_is_examined()
    {
        var page = File.ReadAllText(Path.Combine(CorpusFolder.Repository, "docs", "corpus-findings.md"));
        var figures = (from job in fixture.Run?.Variants ?? []
            from finding in job.Findings
            group job by (finding.Code, finding.Severity) into hits
            orderby hits.Key.Code
            let recipes = hits.Select(static job => job.Recipe).Distinct().Count()
            let jobs = hits.Select(static job => (job.Recipe, job.Name)).Distinct().Count()
            select (hits.Key.Code, hits.Key.Severity, Hits: hits.Count(), jobs, recipes)).ToArray();

        output.WriteLine("code     severity  findings   jobs  recipes");
        foreach (var (code, severity, hits, jobs, recipes) in figures)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{code}  {severity,-8} {hits,9} {jobs,6} {recipes,8}"));

        var unexamined = figures.Select(static figure => figure.Code).Distinct()
            .Where(code => !page.Contains($"[{code}](diagnostics/{code}.md)", StringComparison.Ordinal)).ToArray();
        Assert.Empty(unexamined);
    }
}
