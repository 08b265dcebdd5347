using Srtctl.Model.Collections;
using Srtctl.Recipes.Editing;

namespace Srtctl.Recipes;

/// <summary>What is asked of a recipe file.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="File">Name of the file for places.</param>
public sealed record RecipeRequest(string Text, string File)
{
    /// <summary>
    /// Variants of an override file: <c>base</c>, <c>override_x</c>, <c>zip_override_g</c>, <c>zip_override_g[0]</c> or
    /// a pattern with <c>*</c> and <c>?</c>. Null: all but the base.
    /// </summary>
    public string? Selector { get; init; }

    /// <summary>Changes made before anything is expanded.</summary>
    public EquatableArray<RecipeEdit> Edits { get; init; }
}
