using System.Text;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Sections;
using Srtctl.Recipes.Writing;

namespace Srtctl.Recipes.Importing;

/// <summary>Turns the jobs of a recipe into a job script.</summary>
public static class RecipeImport
{
    private const string JobVariable = "job";

    /// <summary>The script that gives the same jobs.</summary>
    /// <param name="recipe">The recipe's text.</param>
    /// <param name="read">Its jobs; at least one, and none with an error.</param>
    /// <param name="sweepName">Name of a sweep that it may give.</param>
    /// <param name="basis">The base of an override file, when it can be read by itself.</param>
    public static ImportedScript Script(string recipe, RecipeJobs read, string sweepName, RecipeJob? basis)
    {
        var jobs = read.Jobs.ToArray();
        var comments = RecipeComments.Of(recipe);
        var given = new HashSet<int>();
        var start = basis ?? jobs[0];
        var variants = read.IsSeveral ? jobs : [];
        var variables = Variables(start.Job, variants);
        var source = SourceOf(start, comments, given, variables);
        var head = source.Comments.Head(FirstLine(recipe));
        var body = Declarations(source, start.Job) + '\n' + (variants.Length == 0
            ? $"return JobScript.Run({JobVariable}, Args);\n"
            : Several(start.Job, variants, sweepName, variables, comments, given));
        return new ImportedScript(Header(body) + Comment(head) + body, Math.Max(1, variants.Length));
    }

    /// <summary>The job's variable, after those that it uses.</summary>
    /// <param name="source">Writes the job.</param>
    /// <param name="job">The job.</param>
    /// <param name="variable">Name of its variable.</param>
    internal static string Declarations(JobSource source, Job job, string variable = JobVariable)
    {
        var body = new StringBuilder();
        var node = source.Of(job, typeof(object), JobSource.JobPlace);
        foreach (var (name, value) in source.Declared)
            body.Append(SourceLayout.Statement($"var {name} = ", value)).Append('\n');
        return body.Append(SourceLayout.Statement($"var {variable} = ", node)).ToString();
    }

    private static string Several(
        Job basis, RecipeJob[] variants, string sweepName, Dictionary<string, string> variables,
        RecipeComments comments, HashSet<int> given)
    {
        var isSweep = variants.Any(static variant => !variant.Parameters.IsEmpty);
        var run = $"\nreturn JobScript.Run(Sweep.Of({Literal.Of(sweepName)}, points), Args);\n";
        if (isSweep && SweepGrid.Query(basis, variants, variables, JobSource.Plain) is { } query)
            return query + run;
        var items = variants.Select(variant =>
        {
            var source = SourceOf(variant, comments, given, new Dictionary<string, string>());
            var node = JobVariation.Of(source, variables, basis, variant.Job, "");
            return isSweep ? Point(node, variant) : node;
        });
        var list = new SourceList(EquatableArray.From(items));
        return isSweep
            ? SourceLayout.Statement("SweepPoint[] points =\n", list)
                + run
            : SourceLayout.Statement("Job[] jobs =\n", list) + "\nreturn JobScript.Run(jobs, Args);\n";
    }

    private static SourceCall Point(SourceNode job, RecipeJob variant) => new SourceCall("new", [
        job,
        new SourceList(EquatableArray.From(variant.Parameters.Select(static parameter =>
            (SourceNode)new SourceWord($"new({Literal.Of(parameter.Name)}, {Literal.Of(parameter.Value)})")))),
    ]);

    /// <summary>Writes values with the comments of a recipe.</summary>
    internal static JobSource SourceOf(
        RecipeJob recipe, RecipeComments comments, HashSet<int> given, IReadOnlyDictionary<string, string> variables)
    {
        var sources = new SourceMap();
        JobReader.Read(recipe.Tree, new RecipeFindings(recipe.File), sources);
        return new JobSource(new PlaceComments(comments, sources, given), variables);
    }

    /// <summary>A variable for every part that a variant changes inside.</summary>
    /// <param name="basis">The base.</param>
    /// <param name="variants">The variants.</param>
    /// <param name="variable">The variable of the base itself.</param>
    internal static Dictionary<string, string> Variables(
        Job basis, IEnumerable<RecipeJob> variants, string variable = JobVariable)
    {
        var names = new Dictionary<string, string> { [""] = variable };
        foreach (var place in variants.SelectMany(variant => JobVariation.Descents(basis, variant.Job, "")).Distinct())
            names.Add(place, VariableOf(place));
        return names;
    }

    /// <summary><c>Deployment.Decode.Options</c> is <c>decodeOptions</c>.</summary>
    private static string VariableOf(string place)
    {
        var words = place.Split('.');
        var name = string.Concat(words is [nameof(Job.Deployment), _, ..] ? words[1..] : words);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The first line that is not a comment.</summary>
    internal static int FirstLine(string recipe)
    {
        var number = 1;
        foreach (var line in recipe.AsSpan().EnumerateLines())
        {
            if (line.Trim() is { IsEmpty: false } text && text[0] != '#')
                return number;
            number++;
        }

        return number;
    }

    /// <summary>The directives that a script begins with.</summary>
    /// <param name="body">The script without them.</param>
    /// <param name="load">The file that it loads; null for none.</param>
    internal static string Header(string body, string? load = null)
    {
        var header = new StringBuilder("#!/usr/bin/env dotnet-script\n#r \"nuget: Srtctl.Cli, 0.1.0\"\n");
        if (load is not null)
            header.Append("#load \"").Append(load).Append("\"\n");
        header.Append("using Srtctl.Cli;\n");
        header.Append("using Srtctl.Model.Jobs;\nusing Srtctl.Model.Options;\n");
        if (body.Contains("Sweep", StringComparison.Ordinal))
            header.Append("using Srtctl.Model.Sweeps;\n");
        if (body.Contains("Config", StringComparison.Ordinal))
            header.Append("using Srtctl.Model.Values;\n");
        return header.Append('\n').ToString();
    }

    /// <summary>Lines as comments.</summary>
    internal static string Comment(EquatableArray<string> lines) => lines.IsEmpty
        ? ""
        : string.Concat(lines.Select(static line => $"{Literal.Comment(line)}\n"));
}
