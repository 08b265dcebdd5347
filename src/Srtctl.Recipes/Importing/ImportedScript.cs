namespace Srtctl.Recipes.Importing;

/// <summary>A recipe as a job script.</summary>
/// <param name="Text">The script, ending in a line feed.</param>
/// <param name="Jobs">How many jobs it gives.</param>
public sealed record ImportedScript(string Text, int Jobs);
