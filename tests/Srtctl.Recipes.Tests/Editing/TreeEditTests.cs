using Srtctl.Model.Jobs;
using Srtctl.Recipes.Editing;

namespace Srtctl.Recipes.Tests.Editing;

public sealed class TreeEditTests
{
    [Fact]
    public void A_value_is_set_by_any_spelling_of_its_keys()
    {
        var job = ReadSmall("resources.AGG-workers=3", "slurm.time_limit=02:00:00", "benchmark.type=sa-bench", "benchmark.isl=1",
            "benchmark.osl=2", "benchmark.concurrencies=[4, 8]").Jobs[0].Job;

        Assert.Equal(3, ((Aggregated)job.Deployment).Workers.Replicas);
        Assert.Equal(TimeSpan.FromHours(2), job.Slurm.TimeLimit);
        Assert.Equal([4, 8], ((SaBench)job.Benchmark).Concurrencies);
    }

    [Fact]
    public void Items_of_lists_and_names_with_dots_are_reached()
    {
        var job = ReadSmall("extra_mount=['/a:/a', '/b:/b']", "extra_mount[1]=/c:/c", "environment.\"a.b\"=1").Jobs[0].Job;

        Assert.Equal(["/a", "/c"], job.Mounts.Select(static mount => mount.Source));
        Assert.Equal("1", job.Environment["a.b"].Text);
    }

    [Fact]
    public void A_change_is_made_before_overrides_are_swept()
    {
        var read = Read(Recipe.File("sweep"), "sweep.tp=[8]");

        Assert.Equal(
            ["llama-70b-sweep_tp8_conc1x4", "llama-70b-sweep_tp8_conc16x64"], read.Jobs.Select(static job => job.Job.Name));
    }

    [Theory]
    [InlineData("resources.agg_worker=2", "SRT1410 --set")]
    [InlineData("resources.agg_workers=two", "SRT1411 --set")]
    [InlineData("extra_mount[3]=/a:/a", "SRT1440 --set extra_mount[3]")]
    [InlineData("name.first=x", "SRT1440 --set name.first")]
    [InlineData("a..b=x", "SRT1440 --set a..b")]
    [InlineData("name=[x", "SRT1401 --set name")]
    public void A_change_that_cannot_be_made_is_refused(string change, string expected) =>
        Assert.Contains(expected, ReadSmall(change).Diagnostics.Select(static finding => $"{finding.Code} {finding.Place}"));

    [Fact]
    public void What_is_not_there_cannot_be_unset()
    {
        var request = new RecipeRequest(Recipe.With(""), "r.yaml") { Edits = [new RecipeEdit("resources.agg_worker", null)] };

        var finding = Assert.Single(RecipeReader.Read(request).Diagnostics);

        Assert.Equal("SRT1440 Did you mean 'agg_workers'?", $"{finding.Code} {finding.Remedy}");
    }

    private static RecipeJobs ReadSmall(params string[] changes) => Read(Recipe.With("extra_mount: ['/x:/x']\n"), changes);

    private static RecipeJobs Read(string text, params string[] changes) => RecipeReader.Read(
        new RecipeRequest(text, "r.yaml") { Edits = [.. changes.Select(RecipeEdit.Parse)] });
}
