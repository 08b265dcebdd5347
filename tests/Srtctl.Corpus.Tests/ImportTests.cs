using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Clusters;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Importing;
using Srtctl.Runtime.Recipes;
using Xunit.Abstractions;

namespace Srtctl.Corpus.Tests;

/// <summary>Every recipe that can be read becomes a script that plans the same.</summary>
public sealed class ImportTests(ITestOutputHelper output)
{
    [Fact]
    public void No_script_plans_anything_else_than_its_recipe()
    {
        if (CorpusFolder.Root is not { } corpus)
            return;
        var files = RecipeTarget.Of(Path.Combine(corpus, "recipes"))
            .Select(static target => (target.Path, Path.ChangeExtension(target.Path, ".csx")))
            .ToArray();
        var start = TimeProvider.System.GetTimestamp();

        var imported = new RecipeImporter(ClusterSettings.None).Import(files, static (_, _) => { });

        output.WriteLine($"{files.Length} recipes in {TimeProvider.System.GetElapsedTime(start).TotalSeconds:F1} s");
        foreach (var outcome in imported.CountBy(static recipe => recipe.Outcome))
            output.WriteLine($"{outcome.Key}: {outcome.Value}");
        Assert.All(
            imported.Where(static recipe => recipe.Outcome == ImportOutcome.Rejected),
            static recipe => Assert.Contains(recipe.Diagnostics, static found => found.Severity == Severity.Error));
        Assert.True(imported.Count(static recipe => recipe.Outcome == ImportOutcome.Identical) > files.Length / 2);
        Assert.Empty(imported.Where(static recipe => recipe.Outcome == ImportOutcome.Different)
            .Select(static recipe => $"{recipe.Recipe}: {string.Join('\n', recipe.Differences)}"));
    }
}
