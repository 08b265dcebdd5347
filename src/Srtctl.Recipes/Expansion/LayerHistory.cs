using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>Which layers of a recipe changed a value.</summary>
internal static class LayerHistory
{
    /// <summary>Every layer that said something else than the one before, the last one first.</summary>
    public static IEnumerable<RecipeStatement> Of(
        IEnumerable<RecipeLayer> layers, IReadOnlyList<string> path, string file)
    {
        YamlNode? before = null;
        var said = new List<RecipeStatement>();
        foreach (var layer in layers)
        {
            var now = TreePath.Find(layer.Tree, [.. path]);
            if (now != before)
                said.Add(new RecipeStatement(layer.Word, now?.Mark.In(file) ?? file, now?.ToConfig().ToString()));
            before = now;
        }

        return said.AsEnumerable().Reverse();
    }
}
