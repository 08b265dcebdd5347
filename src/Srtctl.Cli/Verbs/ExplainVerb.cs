using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Recipes;

namespace Srtctl.Cli.Verbs;

/// <summary><c>explain</c>: which versions a job runs and what told them, and who set a value.</summary>
internal static class ExplainVerb
{
    public static Command Create(Workplace workplace)
    {
        var job = new Argument<string?>("job")
        {
            Description = "Job script or recipe; with -f, the path.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var path = new Argument<string?>("path")
        {
            Description = "What to explain: decode.context-length, Benchmark.Concurrencies, resources.decode_nodes, "
                + "NCCL_DEBUG, --time, allocation.nodes.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var options = new JobOptions();
        var verb = new Command("explain", "Say which versions a job runs, who set a value, and what holds otherwise.")
        {
            job, path, options.Files, options.Set, options.Unset, options.Point, options.Cluster, options.Json,
        };
        verb.Validators.Add(result =>
        {
            var files = result.GetValue(options.Files) ?? [];
            if (files.Length == 0 && result.GetValue(job) is null)
                result.AddError("Name a job script or a recipe.");
            if (files.Length > 1 || files.Length == 1 && result.GetValue(path) is not null)
                result.AddError("One job is explained at a time: name one recipe, and at most one path.");
        });
        verb.SetAction((parsed, cancellation) =>
        {
            var named = parsed.GetValue(options.Files) is [var file, ..] ? (Job: file, Path: parsed.GetValue(job))
                : (Job: parsed.GetValue(job) ?? "", Path: parsed.GetValue(path));
            var word = named.Job;
            var selection = new JobSelection
            {
                Script = word,
                Recipes = RecipeTarget.LooksLikeRecipe(word) ? [word] : [],
                Edits = JobOptions.EditsOf(parsed.GetValue(options.Set), parsed.GetValue(options.Unset)),
                Point = parsed.GetValue(options.Point),
                ClusterFile = parsed.GetValue(options.Cluster),
            };
            return RunAsync(workplace, selection, named.Path, parsed.GetValue(options.Json), cancellation);
        });
        return verb;
    }

    private static async Task<int> RunAsync(
        Workplace workplace, JobSelection selection, string? path, bool json, CancellationToken cancellation)
    {
        var jobs = await JobPlanning.PlanAsync(workplace, selection, cancellation);
        if (jobs.Points.FirstOrDefault(static point => point.Request is not null) is not { Request: { } request } point)
            return ProblemLines.Write(workplace.Terminal, [.. jobs.Diagnostics], json);
        var explained = ExplainedPath.Of(jobs, point, request, selection.Edits, path);
        if (path is not null && explained.IsEmpty)
            return ProblemLines.Write(workplace.Terminal, [UnknownPath(path)], json);
        if (json)
            workplace.Terminal.Out.WriteLine(ExplanationJson.Of(explained));
        else
            ExplanationPage.Write(workplace.Terminal, explained);
        return 0;
    }

    private static Diagnostic UnknownPath(string path) => new(
        "SRT2042", Severity.Error, path, $"Nothing in the job is called '{path}'.",
        "Name a flag, variable, directive, or a path in the job, recipe or plan; srtctl catalog search finds flags.");
}
