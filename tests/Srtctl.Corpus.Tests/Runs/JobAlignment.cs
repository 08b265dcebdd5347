using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>Puts the jobs of both tools side by side. A job with errors is missing on srtctl's side.</summary>
internal static class JobAlignment
{
    /// <summary>
    /// As many jobs: one by one, so that a name may differ. Fewer: each with the one of its name, or with the errors of
    /// the file. Null when a planned job has no counterpart.
    /// </summary>
    public static IReadOnlyList<(OracleVariant Recorded, PlannedVariant Planned)>? Of(
        OracleRecord recorded, PlannedRecipe planned)
    {
        if (recorded.Variants.Count == planned.Variants.Count)
            return [.. recorded.Variants.Zip(planned.Variants)];
        var pairs = new List<(OracleVariant, PlannedVariant)>();
        var next = 0;
        foreach (var variant in recorded.Variants)
            if (next < planned.Variants.Count && planned.Variants[next].Name == variant.Name)
                pairs.Add((variant, planned.Variants[next++]));
            else
                pairs.Add((variant, new PlannedVariant(variant.Name, null, planned.Findings)));
        return next == planned.Variants.Count ? pairs : null;
    }
}
