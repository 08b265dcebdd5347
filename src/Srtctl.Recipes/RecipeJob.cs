using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Sweeps;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Sections;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes;

/// <summary>One job of a recipe file.</summary>
/// <param name="Job">The job.</param>
/// <param name="Parameters">What makes this point of a sweep differ; empty for other jobs.</param>
/// <param name="Tree">The recipe with nothing left to expand: the job is read from it.</param>
/// <param name="File">Name of the file for places.</param>
public sealed record RecipeJob(Job Job, EquatableArray<SweepParameter> Parameters, YamlMap Tree, string File)
{
    /// <summary>Where the part of the job that a finding speaks of is written; null when nowhere.</summary>
    /// <param name="place">Path in the job, for example <c>Deployment.Decode.Options.ContextLength</c>.</param>
    public string? Locate(string place)
    {
        var sources = new SourceMap();
        JobReader.Read(Tree, new RecipeFindings(File), sources);
        return sources.Find(place)?.In(File);
    }
}
