using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Runtime.Text;

namespace Srtctl.Cli.Verbs;

/// <summary><c>export</c>: writes jobs as recipes, and proves that they launch the same.</summary>
internal static class ExportVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new JobOptions();
        var target = new Option<string?>("--output", "-o")
        {
            Description = "File to write, or directory when there are several jobs; else they are printed.",
            HelpName = "path",
        };
        var verb = options.Verb("export", "Write a job as a YAML recipe that launches the same.");
        verb.Options.Add(target);
        verb.SetAction((parsed, cancellation) => RunAsync(
            workplace, options.Read(parsed), parsed.GetValue(target), parsed.GetValue(options.Json), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(
        Workplace workplace, JobSelection selection, string? target, bool json, CancellationToken cancellation)
    {
        var jobs = await JobPlanning.PlanAsync(workplace, selection, cancellation);
        if (jobs.HasErrors)
            return ProblemLines.Write(workplace.Terminal, jobs.Diagnostics, json);
        var exported = jobs.Ready().AsParallel().AsOrdered()
            .Select(static ready => (ready.Point.Name, Recipe: RecipeProof.Export(ready.Point, ready.Plan))).ToArray();
        var findings = exported.SelectMany(static one => one.Recipe.Diagnostics).Distinct().ToArray();
        if (findings.Length > 0)
            return ProblemLines.Write(workplace.Terminal, findings, json);
        var isOne = !jobs.IsSweep || selection.Point is not null;
        var recipes = exported.Select(one => new WrittenRecipe(
            one.Name, one.Recipe.Text ?? "", PathOf(one.Name, target, isOne))).ToArray();
        foreach (var recipe in recipes)
            recipe.Save();
        if (json)
            workplace.Terminal.Out.WriteLine(Json(recipes));
        else
            Print(workplace.Terminal, recipes);
        return 0;
    }

    private static string? PathOf(string name, string? target, bool isOne) => target is null ? null
        : Path.GetFullPath(isOne ? target : Path.Combine(target, $"{name}.yaml"));

    private static void Print(Terminal terminal, WrittenRecipe[] recipes)
    {
        foreach (var recipe in recipes)
        {
            if (recipe.Path is null && recipes.Length > 1)
                terminal.Out.WriteLine($"# --- {recipe.Name} ---");
            terminal.Out.Write(recipe.Path is null ? recipe.Text : $"{recipe.Path}\n");
        }
    }

    private static string Json(WrittenRecipe[] recipes) => JsonText.Object(writer =>
    {
        writer.WriteString("status", "exported");
        writer.WriteStartArray("recipes");
        foreach (var recipe in recipes)
        {
            writer.WriteStartObject();
            writer.WriteString("name", recipe.Name);
            writer.WriteString(recipe.Path is null ? "text" : "file", recipe.Path ?? recipe.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private sealed record WrittenRecipe(string Name, string Text, string? Path)
    {
        public void Save()
        {
            if (Path is not null)
                AtomicFile.Write(Path, Text);
        }
    }
}
