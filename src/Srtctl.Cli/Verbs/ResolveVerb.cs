using System.CommandLine;
using Srtctl.Cli.Presentation;
using Srtctl.Model.Diagnostics;
using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Writing;
using Srtctl.Runtime.Recipes;
using Srtctl.Runtime.Text;

namespace Srtctl.Cli.Verbs;

/// <summary><c>resolve-override</c>: prints the recipes that a file with overrides stands for.</summary>
internal static class ResolveVerb
{
    public static Command Create(Workplace workplace)
    {
        var words = new Argument<string[]>("recipe") { Description = "FILE or FILE:SELECTOR.", Arity = ArgumentArity.ZeroOrMore };
        var options = new JobOptions();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Directory for one file per variant, instead of printing.",
            HelpName = "dir",
        };
        var verb = new Command("resolve-override", "Print recipes with their overrides resolved and their comments kept.")
        {
            words, options.Files, options.Set, options.Unset, output,
        };
        verb.SetAction(parsed => Run(
            workplace,
            [.. parsed.GetValue(words) ?? [], .. parsed.GetValue(options.Files) ?? []],
            JobOptions.EditsOf(parsed.GetValue(options.Set), parsed.GetValue(options.Unset)),
            parsed.GetValue(output)));
        return verb;
    }

    private static int Run(Workplace workplace, string[] words, Model.Collections.EquatableArray<RecipeEdit> edits, string? output)
    {
        var (recipes, findings) = RecipeFiles.Resolve([.. words], edits, workplace.StandardInput);
        DiagnosticLines.Write(workplace.Terminal, findings);
        if (findings.Any(static finding => finding.Severity == Severity.Error))
            return 1;
        foreach (var (name, recipe) in recipes)
            Write(workplace.Terminal, name, recipe, output, recipes.Count > 1);
        return 0;
    }

    private static void Write(Terminal terminal, string name, ResolvedRecipe recipe, string? output, bool isOneOfSeveral)
    {
        if (output is null)
        {
            if (isOneOfSeveral)
                terminal.Out.WriteLine($"# --- {name} ---");
            terminal.Out.Write(recipe.Text);
            return;
        }

        var path = Path.Combine(Path.GetFullPath(output), $"{name}.yaml");
        AtomicFile.Write(path, recipe.Text);
        terminal.Out.WriteLine(path);
    }
}
