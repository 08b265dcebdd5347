using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Refusals;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>Compares one recipe file: that it is taken or refused, its jobs and their names, and each job.</summary>
internal static class RecipeComparison
{
    public static RecipeOutcome Of(OracleRecord recorded, PlannedRecipe planned, OracleCorpus corpus)
    {
        if (recorded.Rejected)
            return Rejected(recorded, planned);
        if (JobAlignment.Of(recorded, planned) is not { } pairs)
            return new(
                recorded.Recipe, [],
                $"jobs [{Listed(recorded.Variants.Select(static variant => variant.Name))}] became "
                    + $"[{Listed(planned.Variants.Select(static variant => variant.Name))}]");
        return new(
            recorded.Recipe,
            [.. pairs.Select(pair => VariantComparison.Of(recorded.Recipe, pair.Recorded, pair.Planned, corpus))],
            null);
    }

    private static RecipeOutcome Rejected(OracleRecord recorded, PlannedRecipe planned)
    {
        if (Refused(planned))
            return new(recorded.Recipe, [], null);
        var rule = AcceptanceBook.For(recorded.Rejection);
        return new(recorded.Recipe, [], rule is null ? $"taken, but refused by the Python tool: {recorded.Rejection}" : null, rule);
    }

    /// <summary>An error anywhere in a file stops all its jobs.</summary>
    private static bool Refused(PlannedRecipe planned) =>
        planned.Findings.Any(static finding => finding.Severity == Severity.Error)
        || planned.Variants.All(static variant => variant.Plan is null);

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Take(5));
}
