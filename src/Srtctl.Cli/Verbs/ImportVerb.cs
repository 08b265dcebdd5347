using System.CommandLine;
using Srtctl.Cli.Presentation;
using Srtctl.Model.Clusters;
using Srtctl.Runtime.Importing;
using Srtctl.Runtime.Recipes;

namespace Srtctl.Cli.Verbs;

/// <summary><c>import</c>: recipes into job scripts, each proven to plan the same.</summary>
internal static class ImportVerb
{
    /// <summary>So few are done before anybody wonders.</summary>
    private const int FewRecipes = 50;

    public static Command Create(Workplace workplace)
    {
        var recipes = new Argument<string[]>("recipe")
        {
            Description = "Recipe files, directories or patterns.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Directory for the scripts.",
            HelpName = "dir",
            DefaultValueFactory = static _ => "jobs",
        };
        var force = new Option<bool>("--force") { Description = "Replace scripts that are there and say something else." };
        var separate = new Option<bool>("--separate")
        {
            Description = "Let every script stand alone, without a base that near-identical recipes share.",
        };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of text." };
        var verb = new Command("import", "Write recipes as job scripts, and prove that both plan the same.")
        {
            recipes, output, force, separate, json,
        };
        verb.SetAction(parsed => Run(
            workplace,
            new RecipeImporter(ClusterSettings.None, parsed.GetValue(separate)),
            parsed.GetValue(recipes) ?? [],
            new ImportTarget(Path.GetFullPath(parsed.GetValue(output) ?? "jobs"), parsed.GetValue(force)),
            parsed.GetValue(json)));
        return verb;
    }

    private static int Run(
        Workplace workplace, RecipeImporter importer, string[] words, ImportTarget target, bool json)
    {
        var files = words.SelectMany(Files).DistinctBy(static file => file.Recipe).ToArray();
        if (files.Length == 0)
            return ProblemLines.Write(workplace.Terminal, [ImportFindings.NoRecipe(string.Join(' ', words))], json);
        var imported = importer.Import(files, (done, all) =>
        {
            if (all > FewRecipes)
                workplace.Terminal.Error.WriteLine($"{done} of {all} recipes");
        });
        var kept = imported.Where(recipe => !target.TryWrite(recipe)).Select(static recipe => recipe.Recipe).ToHashSet();
        var report = new ImportReport(imported, kept, target.Directory);
        if (json)
            workplace.Terminal.Out.WriteLine(report.Json());
        else
            report.Write(workplace.Terminal);
        return report.IsClean ? 0 : 1;
    }

    /// <summary>A directory's recipes keep their folders, others only their names.</summary>
    private static IEnumerable<(string Recipe, string Script)> Files(string word)
    {
        var root = Directory.Exists(word) ? word : null;
        return RecipeTarget.Of(word).Where(static target => !target.IsStandardInput).Select(target =>
        {
            var name = root is null ? Path.GetFileName(target.Path) : Path.GetRelativePath(root, target.Path);
            return (target.Path, Path.ChangeExtension(name, ".csx"));
        });
    }
}
