using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Recipes;

/// <summary>The jobs of a recipe file.</summary>
/// <param name="Jobs">The jobs in order, without those that have errors.</param>
/// <param name="IsSeveral">True when the file spans several jobs, even if only one is chosen or left.</param>
/// <param name="Diagnostics">Everything found.</param>
public sealed record RecipeJobs(EquatableArray<RecipeJob> Jobs, bool IsSeveral, EquatableArray<Diagnostic> Diagnostics);
