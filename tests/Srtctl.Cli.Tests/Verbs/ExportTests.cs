using System.Text.Json;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class ExportTests
{
    private static readonly Job Plain = Sample.Job with { Environment = new() { ["NOTE"] = "it's $5" } };

    [Fact]
    public async Task A_job_is_printed_as_a_recipe()
    {
        var run = await CommandRun.OfAsync(LoadedJobs.Of(Plain), "export", "job.csx");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("name: small\nmodel:\n  path: hf:Qwen/Qwen3-8B\n", run.Out);
    }

    [Fact]
    public async Task A_job_is_written_to_a_file_whose_path_is_printed()
    {
        using var directory = new Testing.TemporaryDirectory();
        var path = directory.In("recipes/small.yaml");

        var run = await CommandRun.OfAsync(LoadedJobs.Of(Plain), "export", "job.csx", "-o", path);

        Assert.Equal($"{path}\n", run.Out);
        Assert.StartsWith("name: small\n", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Points_of_a_sweep_are_written_to_a_file_each()
    {
        using var directory = new Testing.TemporaryDirectory();
        var sweep = Model.Sweeps.Sweep.Of(Plain).Grid("conc", [1, 2], static (job, conc) =>
            job with { Benchmark = new SaBench { InputLength = 8, OutputLength = 8, Concurrencies = [conc] } });

        var run = await CommandRun.OfAsync(LoadedJobs.Of(sweep), "export", "job.csx", "-o", directory.Path, "--json");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(
            [directory.In("small-conc1.yaml"), directory.In("small-conc2.yaml")],
            json.RootElement.GetProperty("recipes").EnumerateArray()
                .Select(static recipe => recipe.GetProperty("file").GetString()));
        Assert.Equal(2, Directory.GetFiles(directory.Path).Length);
    }

    [Fact]
    public async Task What_a_recipe_cannot_say_is_refused_and_nothing_is_written()
    {
        using var directory = new Testing.TemporaryDirectory();

        var run = await CommandRun.OfAsync(Sample.Loaded, "export", "job.csx", "-o", directory.In("small.yaml"));

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains("SRT1450 Environment.HF_TOKEN", run.Error);
        Assert.Empty(Directory.GetFiles(directory.Path));
    }

    [Fact]
    public async Task A_recipe_that_would_launch_something_else_is_told_with_the_place_in_the_plan()
    {
        var job = Plain.WithOptions<SglangOptions>(
            Role.Decode, static options => options with { Extra = ["--zoom", "2", "--angle", "3"] });

        var run = await CommandRun.OfAsync(LoadedJobs.Of(job), "export", "job.csx");

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains("SRT1451 small: stages[", run.Error);
        Assert.Contains("--angle", run.Error);
    }
}
