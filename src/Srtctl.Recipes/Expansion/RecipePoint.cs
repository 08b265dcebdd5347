using Srtctl.Model.Collections;
using Srtctl.Model.Sweeps;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>One recipe of a file, with nothing left to expand.</summary>
/// <param name="Tree">The recipe.</param>
/// <param name="Suffix">What tells it from the others; empty for the only one.</param>
internal sealed record RecipePoint(YamlMap Tree, string Suffix = "")
{
    /// <summary>The recipe after each step that led here, the last one being the tree.</summary>
    public EquatableArray<RecipeLayer> Layers { get; init; } = [new("recipe", Tree)];

    /// <summary>The recipe after one step more.</summary>
    public RecipePoint Then(string layer, YamlMap tree) =>
        this with { Tree = tree, Layers = Layers.AddRange(new RecipeLayer(layer, tree)) };

    /// <summary>Values of the sweep at this point.</summary>
    public EquatableArray<SweepParameter> Parameters { get; init; }

    /// <summary>True when the file spans several.</summary>
    public bool IsOneOfSeveral { get; init; }
}
