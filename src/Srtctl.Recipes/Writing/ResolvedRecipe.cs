namespace Srtctl.Recipes.Writing;

/// <summary>A variant of an override file as a recipe of its own.</summary>
/// <param name="Suffix">What tells it from the others, for file names; empty for a file without variants.</param>
/// <param name="Text">The recipe, with the comments that stand at what it keeps.</param>
public sealed record ResolvedRecipe(string Suffix, string Text);
