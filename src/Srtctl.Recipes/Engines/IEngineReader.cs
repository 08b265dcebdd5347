using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Engines;

/// <summary>
/// Reads and writes what an engine's recipes say in <c>backend</c>. To add an engine: a folder with one class like
/// <see cref="Sglang.SglangReader"/>, and one line in <see cref="EngineReaders"/>. Role environments are read for all
/// engines alike; everything else in the section is the engine's, and keys it does not ask for are unknown.
/// </summary>
internal interface IEngineReader
{
    /// <summary>The engine's word in <c>backend.type</c>.</summary>
    string Word { get; }

    /// <summary>Reads the section. Problems are reported and replaced by defaults, so that reading goes on.</summary>
    /// <param name="backend">The section.</param>
    /// <param name="outline">What the rest of the recipe says.</param>
    EngineReading Read(RecipeSection backend, RecipeOutline outline);

    /// <summary>Writes the section, without <c>type</c>, when the workers are of this engine; else says no.</summary>
    /// <param name="request">The job.</param>
    /// <param name="backend">The section.</param>
    /// <param name="findings">Told what has no key.</param>
    bool Write(ExportRequest request, ExportedSection backend, ExportFindings findings);
}
