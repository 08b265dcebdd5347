namespace Srtctl.Recipes.Importing;

/// <summary>A recipe with one job.</summary>
/// <param name="Text">The recipe.</param>
/// <param name="Job">Its job.</param>
public sealed record FamilyRecipe(string Text, RecipeJob Job);
