namespace Srtctl.Recipes.Editing;

/// <summary>A change from the command line.</summary>
/// <param name="Path">Keys from the top, joined by dots; <c>[0]</c> for items of lists.</param>
/// <param name="Value">The value as YAML; null removes what is there.</param>
public sealed record RecipeEdit(string Path, string? Value);
