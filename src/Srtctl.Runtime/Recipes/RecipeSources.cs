using Srtctl.Model.Collections;
using Srtctl.Recipes;

namespace Srtctl.Runtime.Recipes;

/// <summary>Which recipe each job comes from, by the job's name.</summary>
public sealed class RecipeSources
{
    private readonly Dictionary<string, RecipeJob> _jobs = [];

    /// <summary>Where the part of a job that a finding speaks of is written; null when nowhere.</summary>
    /// <param name="job">Name of the job.</param>
    /// <param name="place">Path in the job.</param>
    public string? Locate(string job, string place) => _jobs.GetValueOrDefault(job)?.Locate(place);

    /// <summary>What the layers of a job's recipe say about a value, the one that holds first.</summary>
    /// <param name="job">Name of the job.</param>
    /// <param name="path">A path in the recipe or in the job.</param>
    public IEnumerable<RecipeStatement> History(string job, string path) =>
        _jobs.GetValueOrDefault(job)?.History(path) ?? [];

    /// <summary>The files a job comes from, absolute paths; none for standard input.</summary>
    /// <param name="job">Name of the job.</param>
    public EquatableArray<string> FilesOf(string job) => _jobs.GetValueOrDefault(job) is { File: var file }
        && File.Exists(file) ? [Path.GetFullPath(file)] : [];

    internal void Add(RecipeJob job) => _jobs.TryAdd(job.Job.Name, job);
}
