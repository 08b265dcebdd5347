using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>Differences without a rule, those of one shape together.</summary>
internal static class UnexplainedShapes
{
    /// <summary>One text per shape, the most frequent first, each with the first place it occurs.</summary>
    public static IEnumerable<string> Of(CorpusRun run) =>
        from job in run.Variants
        from difference in job.Differences
        where difference.Rule is null
        group (job.Recipe, difference.Difference) by Shape(difference.Difference) into shape
        let recipes = shape.Select(static item => item.Recipe).Distinct().Count()
        orderby recipes descending
        let first = shape.First()
        select $"""
            {recipes} recipes, {shape.Count()} times: {shape.Key}
                {first.Recipe}: {first.Difference.Place}
                Python: {Shown(first.Difference.Recorded)}
                srtctl: {Shown(first.Difference.Planned)}
            """;

    private static string Shape(Difference difference)
    {
        var place = difference.Place;
        var form = difference.OnlyRecorded ? "only Python" : difference.OnlyPlanned ? "only srtctl" : "both";
        return $"{Numberless(place.Subject)} {place.Aspect} {Numberless(place.Key)} ({form})";
    }

    private static string Shown(string? value) => value?.Replace(ValueList.Separator, ' ') ?? "-";

    private static string Numberless(string text) => string.Concat(text.Where(static letter => !char.IsDigit(letter)));
}
