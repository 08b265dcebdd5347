using Srtctl.Model.Plans;
using Srtctl.Planning;
using Srtctl.Runtime.Recipes;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Tool.Tests;

/// <summary>The sample recipes of the repository.</summary>
public sealed class RecipeSampleTests
{
    [Fact]
    public async Task The_quickstart_recipe_is_the_quickstart_job()
    {
        var script = await ScriptHost.LoadAsync(
            Repository.File("jobs/quickstart.csx"), [], new ScriptHostSettings { CacheDirectory = null },
            CancellationToken.None);

        Assert.Equal(Plan(script), Plan(Load("quickstart")));
    }

    [Fact]
    public void A_recipe_with_variants_gives_a_job_for_each() => Assert.Equal(
        ["ratio_two_decode", "ratio_batch_0", "ratio_batch_1"],
        Load("decode_ratio").Points.Select(static point => point.Job.Name));

    private static LoadedJobs Load(string recipe)
    {
        var loaded = RecipeFiles.Load([Repository.File($"jobs/recipes/{recipe}.yaml")], [], static () => Stream.Null);
        Assert.Empty(loaded.Diagnostics);
        return loaded;
    }

    private static LaunchPlan? Plan(LoadedJobs loaded) =>
        Planner.Plan(new PlanRequest { Job = Assert.Single(loaded.Points).Job }).Plan;
}
