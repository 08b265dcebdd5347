using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Model.Sweeps;
using Srtctl.Planning;
using Srtctl.Runtime.Clusters;
using Srtctl.Runtime.Models;
using Srtctl.Runtime.Recipes;
using Srtctl.Runtime.Scripting;
using Srtctl.Runtime.Submission;

namespace Srtctl.Cli.Loading;

/// <summary>Loads the jobs a command line speaks of and plans each.</summary>
internal static class JobPlanning
{
    /// <summary>Most plans that are held in memory at a time.</summary>
    private const int MostKept = 64;

    /// <summary>Reads script and cluster file and plans every point that is not pruned; all findings are collected.</summary>
    public static async Task<PlannedJobs> PlanAsync(Workplace workplace, JobSelection selection, CancellationToken cancellation)
    {
        var cluster = ClusterFile.Load(ClusterFileSearch.FromEnvironment(selection.ClusterFile));
        var loaded = selection.Recipes.IsEmpty
            ? JobEdits.Apply(
                await workplace.Jobs.LoadAsync(selection.Script, workplace.ScriptArguments, cancellation), selection.Edits)
            : RecipeFiles.Load(selection.Recipes, selection.Edits, workplace.StandardInput);
        var (chosen, problem) = Choose(loaded, selection.Point);
        var imports = workplace.Imports.All();
        var models = new ModelDirectories();
        var prunes = selection.Prune && loaded.SweepName is not null;
        var points = PlanAll(chosen, point => Plan(point, cluster, selection, loaded, imports, models) is var one && prunes
            ? one.PrunedIfImpossible()
            : one);
        var planned = PointFindings.Combine(points, loaded).ToArray();
        return new PlannedJobs
        {
            Loaded = loaded,
            Cluster = cluster,
            OutputDirectory = OutputDirectoryOf(selection.OutputDirectory, cluster),
            Points = points,
            Diagnostics = EquatableArray.From(
                cluster.Diagnostics.Concat(PointFindings.Unanswered(loaded.Diagnostics, planned))
                    .Concat(problem is null ? [] : [problem])
                    .Concat(planned)),
        };
    }

    /// <summary>Where run directories are made: as said, else as the site says, else <c>outputs</c> here.</summary>
    public static string OutputDirectoryOf(string? said, ClusterFile cluster) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(said ?? cluster.Settings.OutputDirectory ?? "outputs"));

    private static (EquatableArray<SweepPoint> Points, Diagnostic? Problem) Choose(LoadedJobs loaded, string? name)
    {
        if (name is null)
            return (loaded.Points, null);
        var found = EquatableArray.From(loaded.Points.Where(point => point.Job.Name == name));
        return found.IsEmpty && !loaded.Points.IsEmpty
            ? ([], PointFindings.NoPoint(name, [.. loaded.Points.Select(static point => point.Job.Name)]))
            : (found, null);
    }

    /// <summary>Plans are independent of each other, so that large sweeps use all processors.</summary>
    private static PlannedPoint[] PlanAll(EquatableArray<SweepPoint> points, Func<SweepPoint, PlannedPoint> plan) =>
        points.Count <= MostKept
            ? [.. points.Select(plan)]
            : [.. points.AsParallel().AsOrdered().Select(point => plan(point) with { Kept = null })];

    private static PlannedPoint Plan(
        SweepPoint point,
        ClusterFile cluster,
        JobSelection selection,
        LoadedJobs loaded,
        EquatableArray<VersionFlags> imports,
        ModelDirectories models)
    {
        if (point.Pruned is not null)
            return new PlannedPoint(point, null, null, null, []);
        var (job, unset) = PathVariables.Expand(point.Job, Environment.GetEnvironmentVariable, selection.UnsetVariable);
        var (setupScript, missing) = SetupScriptOf(selection, loaded.SourcesOf(job.Name), job.SetupScript, cluster);
        var request = new PlanRequest
        {
            Job = job,
            Cluster = cluster.Settings,
            Imports = imports,
            Model = models.Find(cluster.Settings.ModelPaths.GetValueOrDefault(job.Model.Path) ?? job.Model.Path),
            Templates = cluster.Templates,
            Rehearsal = selection.Rehearsal,
            ShortLoad = selection.ShortLoad,
            SetupScript = selection.SetupScript,
            Tags = selection.Tags,
            Parameters = EquatableArray.From(point.Parameters.Select(static said => new PlannedParameter(said.Name, said.Value))),
        };
        var result = Planner.Plan(request);
        var findings = unset.AddRange(result.Diagnostics).AddRange(missing is null ? [] : [missing]);
        var outline = result.Plan is { } plan ? PlanOutline.Of(plan) : null;
        return new PlannedPoint(point, request, outline, setupScript, findings) { Kept = result.Plan };
    }

    private static (string? Path, Diagnostic? Problem) SetupScriptOf(
        JobSelection selection, EquatableArray<string> sources, string? ofJob, ClusterFile cluster)
    {
        var isRun = selection.WillRun && !selection.Rehearsal && cluster.Settings.Engines == EngineSubstitution.Real;
        if (!isRun || (selection.SetupScript ?? ofJob) is not { } name)
            return (null, null);
        var source = sources.IsEmpty ? Path.GetFullPath(selection.Script) : sources[0];
        string[] besides = selection.SetupScript is null
            ? [Path.GetDirectoryName(source) ?? "/"]
            : [Environment.CurrentDirectory];
        return SetupScriptFile.Find(name, besides, cluster.Settings.SiteRoot);
    }
}
