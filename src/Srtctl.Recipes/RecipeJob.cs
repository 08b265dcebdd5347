using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Sweeps;
using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Expansion;
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
    /// <summary>The recipe after each step that led to the tree.</summary>
    public EquatableArray<RecipeLayer> Layers { get; init; } = [];

    /// <summary>What the layers say about a value, the one that holds first; nothing for what is not written.</summary>
    /// <param name="path">A path in the recipe or in the job.</param>
    public IEnumerable<RecipeStatement> History(string path) =>
        PathTo(path) is { } steps ? LayerHistory.Of(Layers, steps, File) : [];

    /// <summary>Where the part of the job that a finding speaks of is written; null when nowhere.</summary>
    /// <param name="place">Path in the job, for example <c>Deployment.Decode.Options.ContextLength</c>.</param>
    public string? Locate(string place)
    {
        var sources = new SourceMap();
        JobReader.Read(Tree, new RecipeFindings(File), sources);
        return sources.Find(place)?.In(File);
    }

    /// <summary>A list or a single value; sections have none of their own.</summary>
    private IReadOnlyList<string>? PathTo(string path)
    {
        if (EditPath.Parse(path) is { } steps
            && Layers.Any(layer => TreePath.Find(layer.Tree, steps.AsSpan()) is not null and not YamlMap))
            return [.. steps];
        var sources = new SourceMap();
        JobReader.Read(Tree, new RecipeFindings(File), sources);
        return sources.Find(path) is { } mark ? TreePath.To(mark, Tree) : null;
    }
}
