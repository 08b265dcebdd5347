using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Expansion;

namespace Srtctl.Recipes.Writing;

/// <summary>Resolves overrides and changes, and leaves sweeps and aliases as they are written.</summary>
public static class RecipeResolution
{
    /// <summary>The recipes that a file's variants stand for.</summary>
    public static (EquatableArray<ResolvedRecipe> Recipes,
        EquatableArray<Diagnostic> Diagnostics) Of(RecipeRequest request)
    {
        var findings = new RecipeFindings(request.File);
        var comments = RecipeComments.Of(request.Text);
        var recipes = RecipeExpansion.Variants(request, findings)
            .Select(point => new ResolvedRecipe(
                point.Suffix, RecipeWriter.Write(request.Edits.Aggregate(
                    point.Tree, (tree, edit) => TreeEdits.Apply(tree, edit, findings)), comments)));
        return (EquatableArray.From(recipes.ToArray()), findings.All());
    }
}
