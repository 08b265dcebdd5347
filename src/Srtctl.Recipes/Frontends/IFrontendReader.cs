using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Frontends;

/// <summary>
/// Reads and writes what recipes say about a frontend. To add one: a folder with one class like
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

    /// <summary>Writes the keys that only this frontend has, when it is of this reader; else says no.</summary>
    /// <param name="frontend">The frontend of a job.</param>
    /// <param name="section">The section <c>frontend</c>.</param>
    /// <param name="recipe">The top of the recipe, for sections of the frontend's own.</param>
    /// <param name="findings">Told what has no key.</param>
    bool Write(Frontend frontend, ExportedSection section, ExportedSection recipe, ExportFindings findings);
}
