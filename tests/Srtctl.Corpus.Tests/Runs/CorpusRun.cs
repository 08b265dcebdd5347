using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>One pass over a corpus: every recipe read, planned and compared.</summary>
/// <param name="Recipes">The outcomes, in the order of the index.</param>
/// <param name="Duration">How long it took.</param>
public sealed record CorpusRun(IReadOnlyList<RecipeOutcome> Recipes, TimeSpan Duration)
{
    /// <summary>All jobs.</summary>
    public IEnumerable<VariantOutcome> Variants => Recipes.SelectMany(static recipe => recipe.Variants);

    /// <summary>Compares every recipe of a corpus.</summary>
    public static CorpusRun Of(OracleCorpus corpus, Func<OracleRecord, PlannedRecipe> plan)
    {
        var start = TimeProvider.System.GetTimestamp();
        var outcomes = corpus.Recipes.AsParallel().AsOrdered().Select(recipe =>
        {
            var record = corpus.Record(recipe);
            return RecipeComparison.Of(record, plan(record), corpus);
        }).ToArray();
        return new(outcomes, TimeProvider.System.GetElapsedTime(start));
    }
}
