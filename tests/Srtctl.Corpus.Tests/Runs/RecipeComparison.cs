using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>Compares one recipe file: that it is taken or refused, its jobs and their names, and each job.</summary>
internal static class RecipeComparison
{
    public static RecipeOutcome Of(OracleRecord recorded, PlannedRecipe planned, OracleCorpus corpus)
    {
        if (recorded.Rejected)
            return new(recorded.Recipe, [], Refused(planned) ? null : $"taken, but refused by the Python tool: {recorded.Rejection}");
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

    private static bool Refused(PlannedRecipe planned) => planned.Variants.All(static variant => variant.Plan is null);

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Take(5));
}
