using System.Text.Json;
using Srtctl.Model.Text;
using Srtctl.Runtime.Importing;

namespace Srtctl.Cli.Presentation;

/// <summary>What came of an import: a line per recipe, reasons below it, and the counts.</summary>
/// <param name="recipes">The recipes.</param>
/// <param name="kept">Recipes whose script is not written, because another text is there.</param>
/// <param name="output">Directory of the scripts.</param>
internal sealed class ImportReport(IReadOnlyList<ImportedRecipe> recipes, IReadOnlySet<string> kept, string output)
{
    private const int MostReasons = 8;

    /// <summary>Whether every recipe was written and proven.</summary>
    public bool IsClean => kept.Count == 0 && recipes.All(static recipe => recipe.Outcome == ImportOutcome.Identical);

    public void Write(Terminal terminal)
    {
        foreach (var recipe in recipes)
        {
            terminal.Out.WriteLine($"{Word(recipe),-10} {recipe.Recipe}{(recipe.Script is null ? "" : $" -> {recipe.Script}")}"
                + (recipe.Jobs > 1 ? $", {recipe.Jobs} jobs" : "")
                + (recipe.Shared is { } shared ? $", a variant of {Path.GetFileName(shared.Path)}" : ""));
            foreach (var reason in Reasons(recipe).Take(MostReasons))
                terminal.Out.WriteLine($"           {reason}");
        }

        terminal.Out.WriteLine(
            $"\n{recipes.Count} recipes: {Count(ImportOutcome.Identical)} identical, {Count(ImportOutcome.Different)} different, "
            + $"{Count(ImportOutcome.Rejected)} rejected; scripts are in {output}");
        if (kept.Count > 0)
            terminal.Out.WriteLine($"{kept.Count} scripts say something else already and were left alone: use --force.");
    }

    public string Json()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("output_dir", output);
            writer.WriteStartArray("recipes");
            foreach (var recipe in recipes)
                Write(writer, recipe);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return JsonLayout.Format(document.RootElement).TrimEnd();
    }

    private void Write(Utf8JsonWriter writer, ImportedRecipe recipe)
    {
        writer.WriteStartObject();
        writer.WriteString("recipe", recipe.Recipe);
        writer.WriteString("outcome", Word(recipe));
        writer.WriteString("script", recipe.Script);
        writer.WriteString("shared", recipe.Shared?.Path);
        writer.WriteNumber("jobs", recipe.Jobs);
        writer.WriteStartArray("reasons");
        foreach (var reason in Reasons(recipe))
            writer.WriteStringValue(reason);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private int Count(ImportOutcome outcome) => recipes.Count(recipe => recipe.Outcome == outcome);

    private string Word(ImportedRecipe recipe) =>
        kept.Contains(recipe.Recipe) ? "kept" : recipe.Outcome.ToString().ToLowerInvariant();

    private static IEnumerable<string> Reasons(ImportedRecipe recipe) => recipe.Outcome == ImportOutcome.Rejected
        ? recipe.Diagnostics.Select(static finding => $"{finding}")
        : recipe.Differences;
}
