using Srtctl.Model.Diagnostics;
using Srtctl.Recipes;
using Srtctl.Recipes.Importing;
using Srtctl.Runtime.Recipes;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Runtime.Importing;

/// <summary>A recipe that was read, with its script, not yet proven.</summary>
/// <param name="Recipe">Its file.</param>
/// <param name="Path">Path of the script, relative to the output directory.</param>
/// <param name="Text">The recipe.</param>
/// <param name="Read">What was read of it.</param>
/// <param name="Script">The script; null when the recipe has errors.</param>
internal sealed record RecipeDraft(string Recipe, string Path, string Text, RecipeJobs Read, ImportedScript? Script)
{
    /// <summary>The script that this one loads; null for none.</summary>
    public SharedScript? Shared { get; init; }

    /// <summary>The only job of a recipe that is neither a sweep nor an override file; null for any other.</summary>
    public RecipeJob? OnlyJob => Script is not null && Read is { IsSeveral: false, Jobs: [var job] } ? job : null;

    /// <summary>Reads a recipe and writes its script.</summary>
    public static RecipeDraft Of(string recipe, string path)
    {
        var text = File.ReadAllText(recipe);
        var read = RecipeReader.Read(new RecipeRequest(text, recipe));
        if (read.Diagnostics.Any(static finding => finding.Severity == Severity.Error))
            return new(recipe, path, text, read, null);
        if (read.Jobs.IsEmpty)
        {
            read = read with { Diagnostics = [.. read.Diagnostics, RecipeFileFindings.NoJob(recipe)] };
            return new(recipe, path, text, read, null);
        }

        var basis = read.IsSeveral && read.Jobs.All(static job => job.Parameters.IsEmpty)
            ? RecipeReader.Read(new RecipeRequest(text, recipe) { Selector = "base" })
            : null;
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        var script = RecipeImport.Script(text, read, name, basis?.Jobs is [var only] ? only : null);
        return new(recipe, path, text, read, script);
    }

    /// <summary>The script as it is compiled.</summary>
    public BatchScript ForBatch() => new(
        Path, Script?.Text ?? "", Shared is { } shared ? new BatchScript(shared.Path, shared.Text) : null);
}
