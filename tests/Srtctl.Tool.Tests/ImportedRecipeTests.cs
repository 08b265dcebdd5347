using Srtctl.Model.Clusters;
using Srtctl.Runtime.Importing;
using Srtctl.Runtime.Recipes;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Tool.Tests;

/// <summary>Recipes of the repository become scripts that plan the same.</summary>
public sealed class ImportedRecipeTests
{
    private static readonly string[] Folders = ["jobs/recipes", "tests/Srtctl.Recipes.Tests/recipes"];

    [Fact]
    public void Every_recipe_is_imported_and_proven()
    {
        var files = Folders.SelectMany(static folder => RecipeTarget.Of(Repository.File(folder)))
            .Select(static target => (target.Path, Path.GetFileName(target.Path)))
            .ToArray();

        var imported = new RecipeImporter(ClusterSettings.None).Import(files, static (_, _) => { });

        Assert.Equal(files.Length, imported.Count);
        Assert.All(imported, static recipe => Assert.Equal(
            (ImportOutcome.Identical, ""), (recipe.Outcome, string.Join('\n', recipe.Differences))));
    }

    [Fact]
    public async Task An_imported_script_loads_like_any_other()
    {
        var recipe = Repository.File("jobs/recipes/decode_ratio.yaml");
        var imported = new RecipeImporter(ClusterSettings.None).Import([(recipe, "r.csx")], static (_, _) => { });
        var script = Path.Combine(Directory.CreateTempSubdirectory("srtctl-import-").FullName, "r.csx");
        await File.WriteAllTextAsync(script, imported[0].Text);

        var loaded = await ScriptHost.LoadAsync(
            script, [], new ScriptHostSettings { CacheDirectory = null }, CancellationToken.None);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(
            ["ratio_two_decode", "ratio_batch_0", "ratio_batch_1"], loaded.Points.Select(static point => point.Job.Name));
    }

    [Fact]
    public async Task Near_identical_recipes_load_the_base_that_they_share()
    {
        var folder = Directory.CreateTempSubdirectory("srtctl-import-").FullName;
        var quickstart = await File.ReadAllTextAsync(Repository.File("jobs/recipes/quickstart.yaml"));
        foreach (var name in new[] { "quick_a", "quick_b" })
            await File.WriteAllTextAsync(
                Path.Combine(folder, $"{name}.yaml"),
                string.Join('\n', quickstart.Split('\n').Select(line => line.StartsWith("name:") ? $"name: {name}" : line)));

        var imported = new RecipeImporter(ClusterSettings.None).Import(
            [.. RecipeTarget.Of(folder).Select(static target => (target.Path, Path.ChangeExtension(Path.GetFileName(target.Path), ".csx")))],
            static (_, _) => { });
        foreach (var one in imported)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, one.Script!), one.Text);
            await File.WriteAllTextAsync(Path.Combine(folder, one.Shared!.Path), one.Shared.Text);
        }

        var loaded = await ScriptHost.LoadAsync(
            Path.Combine(folder, "quick_b.csx"), [], new ScriptHostSettings { CacheDirectory = null }, CancellationToken.None);

        Assert.Equal("_quick.csx", imported[1].Shared?.Path);
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(["quick_b"], loaded.Points.Select(static point => point.Job.Name));
    }
}
