using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Refusals;
using Srtctl.Corpus.Tests.Rules;
using Srtctl.Corpus.Tests.Runs;
using Xunit.Abstractions;

namespace Srtctl.Corpus.Tests;

/// <summary>Every recipe of the corpus launches what the Python tool launches, or a rule says why not.</summary>
/// <param name="fixture">The pass over the corpus.</param>
/// <param name="output">Where figures are printed.</param>
public class CorpusTests(CorpusFixture fixture, ITestOutputHelper output) : IClassFixture<CorpusFixture>
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Fact]
    public void Continuous_integration_has_the_corpus()
    {
        if (fixture.Run is null)
            output.WriteLine("Not compared: there is no corpus beside the checkout.");

        Assert.True(fixture.Run is not null || !CorpusFolder.Required, "The corpus is not beside the checkout.");
    }

    [Fact]
    public void Every_difference_is_explained()
    {
        if (fixture.Run is not { } run)
            return;
        output.WriteLine(CorpusReport.Of(run));

        AssertNone(UnexplainedShapes.Of(run));
    }

    [Fact]
    public void Recipes_have_the_same_jobs() => AssertNone(
        from recipe in fixture.Run?.Recipes ?? []
        where recipe.Problem is not null
        select $"{recipe.Recipe}: {recipe.Problem}");

    [Fact]
    public void Every_refusal_of_a_job_that_runs_is_confirmed_by_its_record() => AssertNone(
        from job in fixture.Run?.Variants ?? []
        from refusal in job.Refusals
        where refusal.Rule is null
        group $"{job.Name}: {refusal.Finding}" by (refusal.Finding.Code, job.Recipe) into refusals
        orderby refusals.Key.Code
        select $"{refusals.Count()} in {refusals.Key.Recipe}: {refusals.First()}");

    [Fact]
    public void Every_job_planned_in_spite_of_a_recorded_failure_has_a_reason() => AssertNone(
        from job in fixture.Run?.Variants ?? []
        where job is { Recorded: false, Planned: true, Acceptance: null }
        select $"{job.Recipe} {job.Name}: {job.Failure}");

    [Fact]
    public void Every_rule_explains_something()
    {
        if (fixture.Run is not { } run)
            return;

        AssertNone(
            from use in CorpusReport.PerRule(run)
            where use.Differences == 0
            select $"row {use.Rule.Row}: {use.Rule.Name}");
        AssertNone(
            from rule in RefusalBook.All
            where !run.Variants.Any(job => job.Refusals.Any(refusal => refusal.Rule == rule))
            select $"row {rule.Row}: {rule.Code}");
        AssertNone(
            from rule in AcceptanceBook.All
            where !run.Variants.Any(job => job.Acceptance == rule) && !run.Recipes.Any(recipe => recipe.Acceptance == rule)
            select $"row {rule.Row}: {rule.Name}");
    }

    [Fact]
    public void Every_rule_has_its_reason_on_the_page_of_differences()
    {
        var rows = RuleBook.All.Select(static rule => rule.Row)
            .Concat(RefusalBook.All.Select(static rule => rule.Row))
            .Concat(AcceptanceBook.All.Select(static rule => rule.Row));

        AssertNone(rows.Distinct().Where(static row => !DifferencePage.Rows.ContainsKey(row)).Select(static row => $"{row}"));
    }

    [Fact]
    public void The_whole_corpus_is_compared_in_minutes() =>
        Assert.InRange(fixture.Run?.Duration ?? TimeSpan.Zero, TimeSpan.Zero, Limit);

    private static void AssertNone(IEnumerable<string> findings)
    {
        const int Shown = 400;
        var all = findings.ToArray();
        Assert.True(all.Length == 0, $"{all.Length}:\n{string.Join('\n', all.Take(Shown))}");
    }
}
