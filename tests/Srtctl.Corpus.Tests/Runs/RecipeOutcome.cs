using Srtctl.Corpus.Tests.Refusals;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>How one recipe file fared in both tools.</summary>
/// <param name="Recipe">Recipe file.</param>
/// <param name="Variants">Its jobs.</param>
/// <param name="Problem">A disagreement about the file as a whole; null when there is none.</param>
/// <param name="Acceptance">Why srtctl takes a file that the Python tool refuses; null when it does not.</param>
public sealed record RecipeOutcome(
    string Recipe, IReadOnlyList<VariantOutcome> Variants, string? Problem, AcceptanceRule? Acceptance = null);
