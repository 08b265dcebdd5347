using Srtctl.Model.Collections;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Editing;

/// <summary>Applies changes from the command line to a recipe.</summary>
internal static class TreeEdits
{
    public static YamlMap Apply(YamlMap tree, EquatableArray<RecipeEdit> edits, RecipeFindings findings) => tree;
}
