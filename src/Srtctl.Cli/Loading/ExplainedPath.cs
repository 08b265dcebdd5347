using Srtctl.Cli.Presentation;
using Srtctl.Model.Collections;
using Srtctl.Planning;
using Srtctl.Planning.Explaining;
using Srtctl.Planning.Models;
using Srtctl.Planning.Versions;
using Srtctl.Recipes;
using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Importing;

namespace Srtctl.Cli.Loading;

/// <summary>Finds what a path names in a job, its recipe and its plan.</summary>
internal static class ExplainedPath
{
    /// <summary>What is to be said about a job, and about a path in it if there is one.</summary>
    public static ExplainedJob Of(
        PlannedJobs jobs, PlannedPoint point, PlanRequest request, EquatableArray<RecipeEdit> edits, string? path)
    {
        var recipes = jobs.Loaded.Recipes;
        var job = new ExplainedJob(
            point.Name,
            VersionStatement.Of(request.Job, request.Cluster, request.Imports),
            MemoryStatement.Of(request),
            place => recipes?.Locate(point.Name, place),
            place => [.. recipes?.History(point.Name, place) ?? Edited(edits, place)])
        {
            IsPlanned = point.Outline is not null,
        };
        if (path is null)
            return job;
        var plan = point.Plan;
        job = job with
        {
            Values = EquatableArray.From(
                JobExplanation.Of(path, request.Job, request.Cluster, plan, request.Imports)),
            Settings = plan is null
                ? []
                : EquatableArray.From(PlanExplanation.Of(path, request.Job, request.Cluster, plan)),
        };
        if (job.IsEmpty)
            job = job with { Said = Said(path, job, request) };
        if (job.IsEmpty && plan is not null)
            job = job with { Settings = EquatableArray.From(PlanExplanation.Arguments(path, plan)) };
        return job.IsEmpty && plan is not null && PlanValue.Find(plan, path) is { } planned
            ? job with { Said = new SaidValue(path, planned, InPlan: true) }
            : job;
    }

    private static SaidValue? Said(string path, ExplainedJob job, PlanRequest request) =>
        job.History(path) is [var last, ..] ? new SaidValue(path, last.Value, InPlan: false)
        : JobText.Find(request.Job, path) is { } said ? new SaidValue(path, said, InPlan: false)
        : null;

    /// <summary>A script has no layers but what the command line lays over it.</summary>
    private static IEnumerable<RecipeStatement> Edited(EquatableArray<RecipeEdit> edits, string place) =>
        from edit in edits.Reverse()
        where EditPath.Same(edit.Path, place)
        select new RecipeStatement(edit.Words, "the command line", edit.Value);
}
