using System.Globalization;
using System.Text;
using Srtctl.Corpus.Tests.Refusals;
using Srtctl.Corpus.Tests.Rules;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>A run in figures.</summary>
internal static class CorpusReport
{
    /// <summary>Counts, the recipes and differences per rule, and what is refused.</summary>
    public static string Of(CorpusRun run)
    {
        var text = new StringBuilder();
        var compared = run.Variants.Where(static variant => variant.Recorded && variant.Planned).ToArray();
        text.AppendLine(CultureInfo.InvariantCulture, $"""
            {run.Recipes.Count} recipes, {run.Variants.Count()} jobs in {run.Duration.TotalSeconds:F1} s
            {compared.Length} jobs compared: {compared.Sum(static job => job.Processes)} worker processes, {compared.Sum(static job => job.Facts)} facts
            {run.Recipes.Count(static recipe => recipe.Problem is not null)} recipes with a problem of their own

            rule: recipes, differences
            """);
        foreach (var (rule, recipes, differences) in PerRule(run))
            text.AppendLine(CultureInfo.InvariantCulture, $"{rule.Row,4}  {rule.Name}: {recipes}, {differences}");
        AppendRefusals(text, run);
        return text.ToString();
    }

    /// <summary>Every rule with the recipes and differences it explains.</summary>
    public static IEnumerable<(Rule Rule, int Recipes, int Differences)> PerRule(CorpusRun run)
    {
        var used = run.Variants
            .SelectMany(static job => job.Differences.Select(difference => (job.Recipe, difference.Rule)))
            .Where(static use => use.Rule is not null)
            .ToLookup(static use => use.Rule, static use => use.Recipe);
        return RuleBook.All.OrderBy(static rule => rule.Row)
            .Select(rule => (rule, used[rule].Distinct().Count(), used[rule].Count()));
    }

    private static void AppendRefusals(StringBuilder text, CorpusRun run)
    {
        text.AppendLine().AppendLine("refused by both: jobs");
        foreach (var group in run.Variants.Where(static job => !job.Recorded && !job.Planned)
            .GroupBy(static job => string.Join(' ', Codes(job))).OrderBy(static group => group.Key))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {group.Key}: {group.Count()}");
        text.AppendLine("refused by srtctl alone: recipes, jobs");
        foreach (var group in run.Variants
            .SelectMany(static job => job.Refusals.Select(refusal => (job, refusal.Finding.Code)).Distinct())
            .GroupBy(static item => item.Code).OrderBy(static group => group.Key))
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  {group.Key}: {group.Select(static item => item.job.Recipe).Distinct().Count()}, {group.Count()}");
        text.AppendLine("planned by srtctl alone: recipes, jobs");
        foreach (var rule in AcceptanceBook.All)
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{rule.Row,4}  {rule.Name}: {run.Recipes.Count(recipe => recipe.Acceptance == rule)}, {run.Variants.Count(job => job.Acceptance == rule)}");
        text.AppendLine("warnings: recipes, jobs");
        foreach (var group in run.Variants
            .SelectMany(static job => job.Findings.Select(finding => (job, finding.Severity, finding.Code)).Distinct())
            .Where(static item => item.Severity == Severity.Warning)
            .GroupBy(static item => item.Code).OrderBy(static group => group.Key))
            text.AppendLine(CultureInfo.InvariantCulture,
                $"  {group.Key}: {group.Select(static item => item.job.Recipe).Distinct().Count()}, {group.Count()}");
    }

    private static IEnumerable<string> Codes(VariantOutcome job) => job.Findings
        .Where(static finding => finding.Severity == Severity.Error)
        .Select(static finding => finding.Code).Distinct().Order();
}
