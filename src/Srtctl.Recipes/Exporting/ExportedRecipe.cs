using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Recipes.Exporting;

/// <summary>What came of writing a job as a recipe.</summary>
/// <param name="Text">The recipe; null when it cannot say the job.</param>
/// <param name="Diagnostics">What a recipe cannot say.</param>
public sealed record ExportedRecipe(string? Text, EquatableArray<Diagnostic> Diagnostics);
