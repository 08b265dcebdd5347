namespace Srtctl.Recipes;

/// <summary>What one layer of a recipe says about a value.</summary>
/// <param name="Layer"><c>recipe</c>, <c>base</c>, <c>override_x</c>, <c>--set path=value</c>, <c>sweep</c>.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Value">The value as JSON; null where the layer takes it away.</param>
public sealed record RecipeStatement(string Layer, string Place, string? Value);
