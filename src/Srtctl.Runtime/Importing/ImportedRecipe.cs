using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Importing;

/// <summary>A recipe that was imported, with the proof.</summary>
/// <param name="Recipe">Its file.</param>
/// <param name="Script">Path of the script, relative to the output directory; null when it was rejected.</param>
/// <param name="Text">The script; null when it was rejected.</param>
/// <param name="Jobs">How many jobs it gives.</param>
/// <param name="Outcome">Whether both plan the same.</param>
/// <param name="Differences">How they differ: lines of plans, or sentences.</param>
/// <param name="Diagnostics">What is wrong with a rejected recipe.</param>
public sealed record ImportedRecipe(
    string Recipe, string? Script, string? Text, int Jobs, ImportOutcome Outcome, EquatableArray<string> Differences,
    EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The script that this one loads; null for none.</summary>
    public SharedScript? Shared { get; init; }
}
