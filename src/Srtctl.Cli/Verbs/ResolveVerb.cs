using System.CommandLine;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Model.Collections;
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
            words, options.Files, options.Set, options.Unset, output, options.Json,
        };
        verb.SetAction(parsed => Run(
            workplace,
            [.. parsed.GetValue(words) ?? [], .. parsed.GetValue(options.Files) ?? []],
            JobOptions.EditsOf(parsed.GetValue(options.Set), parsed.GetValue(options.Unset)),
            parsed.GetValue(output),
            parsed.GetValue(options.Json)));
        return verb;
    }

    private static int Run(
        Workplace workplace, string[] words, EquatableArray<RecipeEdit> edits, string? output, bool json)
    {
        var (recipes, findings) = RecipeFiles.Resolve([.. words], edits, workplace.StandardInput);
        if (findings.Any(static finding => finding.Severity == Severity.Error))
            return ProblemLines.Write(workplace.Terminal, [.. findings], json);
        ResolvedVariant[] variants =
        [
            .. recipes.Select(found => new ResolvedVariant(found.Key, found.Value.Text, Write(found.Key, found.Value, output))),
        ];
        if (json)
        {
            workplace.Terminal.Out.WriteLine(ResolvedJson.Of(variants, findings));
            return 0;
        }

        DiagnosticLines.Write(workplace.Terminal, findings);
        foreach (var variant in variants)
            Print(workplace.Terminal, variant, variants.Length > 1);
        return 0;
    }

    /// <summary>Writes a recipe where files are wanted, and says where.</summary>
    private static string? Write(string name, ResolvedRecipe recipe, string? output)
    {
        if (output is null)
            return null;
        var path = Path.Combine(Path.GetFullPath(output), $"{name}.yaml");
        AtomicFile.Write(path, recipe.Text);
        return path;
    }

    private static void Print(Terminal terminal, ResolvedVariant variant, bool isOneOfSeveral)
    {
        if (variant.Path is not null)
        {
            terminal.Out.WriteLine(variant.Path);
            return;
        }

        if (isOneOfSeveral)
            terminal.Out.WriteLine($"# --- {variant.Name} ---");
        terminal.Out.Write(variant.Text);
    }
}
