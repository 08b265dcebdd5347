using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Sweeps;
using Srtctl.Runtime.Recipes;

namespace Srtctl.Runtime.Scripting;

/// <summary>What a job script said.</summary>
public sealed record LoadedJobs
{
    /// <summary>The points to plan: one for a plain job. Empty when there are errors.</summary>
    public EquatableArray<SweepPoint> Points { get; init; }

    /// <summary>Name of the sweep; null when the script gives a single job.</summary>
    public string? SweepName { get; init; }

    /// <summary>Errors and warnings of loading: compiler messages, exceptions, no job, two of one name.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The script and every file it loads, absolute paths, the script first; none for recipes.</summary>
    public EquatableArray<string> SourceFiles { get; init; }

    /// <summary>The recipes the jobs come from; null for a script.</summary>
    public RecipeSources? Recipes { get; init; }

    /// <summary>What analyzers found in a script; null for recipes.</summary>
    public ScriptFindings? Findings { get; init; }

    /// <summary>Where the part of a job that a finding speaks of is written; null when nowhere.</summary>
    /// <param name="job">Name of the job.</param>
    /// <param name="finding">What load found.</param>
    public string? Locate(string job, Diagnostic finding) =>
        Recipes is { } recipes ? recipes.Locate(job, finding.Place) : Findings?.Locate(finding);

    /// <summary>The files that a job comes from, absolute paths; copied into its run directory.</summary>
    /// <param name="job">Name of the job.</param>
    public EquatableArray<string> SourcesOf(string job) => Recipes is null ? SourceFiles : Recipes.FilesOf(job);

    /// <summary>A plain job.</summary>
    public static LoadedJobs Of(Job job) => new() { Points = [new SweepPoint(job, [])] };

    /// <summary>A sweep.</summary>
    public static LoadedJobs Of(Sweep sweep) => new() { Points = sweep.Points, SweepName = sweep.Name };

    /// <summary>Jobs made by a query; together they are a sweep without parameters.</summary>
    public static LoadedJobs Of(string name, IEnumerable<Job> jobs) =>
        new() { Points = EquatableArray.From(jobs.Select(static job => new SweepPoint(job, []))), SweepName = name };

    /// <summary>The same jobs with the files they come from, or the errors that forbid to plan them.</summary>
    /// <param name="scriptPath">The job script.</param>
    public LoadedJobs From(string scriptPath)
    {
        var closure = ScriptClosure.Read(Path.GetFullPath(scriptPath));
        return JobNames.Check(this, closure.Script) with { SourceFiles = closure.Files };
    }
}
