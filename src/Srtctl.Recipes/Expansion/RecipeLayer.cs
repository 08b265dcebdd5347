using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>A recipe on its way from the file to the job.</summary>
/// <param name="Word">What was laid over it: <c>base</c>, <c>override_x</c>, <c>--set path=value</c>.</param>
/// <param name="Tree">The recipe after it.</param>
public sealed record RecipeLayer(string Word, YamlMap Tree);
