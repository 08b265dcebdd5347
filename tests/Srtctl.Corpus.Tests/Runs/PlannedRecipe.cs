using Srtctl.Model.Diagnostics;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>What srtctl makes of one recipe file.</summary>
/// <param name="Variants">The jobs in order; empty when the file as a whole is refused.</param>
/// <param name="Findings">What was found before there were jobs.</param>
public sealed record PlannedRecipe(IReadOnlyList<PlannedVariant> Variants, IReadOnlyList<Diagnostic> Findings);
