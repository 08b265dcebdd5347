using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Frontends;

/// <summary>
/// Reads what recipes say about a frontend. To add one: a folder with one class like
/// <see cref="Dynamo.DynamoReader"/>, and one line in <see cref="FrontendReaders"/>. What all frontends share (nginx,
/// instances, environment, placement) is read for them.
/// </summary>
internal interface IFrontendReader
{
    /// <summary>The frontend's word in <c>frontend.type</c>.</summary>
    string Word { get; }

    /// <summary>Reads the keys of <c>frontend</c> that only this frontend has, and its other sections.</summary>
    /// <param name="frontend">The section <c>frontend</c>, empty when the recipe has none.</param>
    /// <param name="recipe">The top of the recipe, for sections of the frontend's own such as <c>dynamo</c>.</param>
    Frontend Read(RecipeSection frontend, RecipeSection recipe);
}
