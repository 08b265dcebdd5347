using System.Text.Json;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Tests.Verbs;

public class ExplainTests
{
    [Fact]
    public async Task The_versions_of_a_job_are_named_with_what_told_them()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "explain", "job.csx");

        Assert.Equal(0, run.Status);
        Assert.Contains("sglang 0.5.18 (image lmsysorg/sglang:v0.5.18)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_is_explained_as_JSON_too()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "explain", "job.csx", "decode.tp-size", "--json");

        using var document = JsonDocument.Parse(run.Out);
        var value = Assert.Single(document.RootElement.GetProperty("values").EnumerateArray());
        Assert.Equal("--tensor-parallel-size 4", value.GetProperty("value").GetString());
        Assert.Equal("the job, Deployment.Decode.Options.TensorParallelSize", value.GetProperty("set_by").GetString());
    }

    [Fact]
    public async Task A_path_that_names_nothing_is_refused()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "explain", "job.csx", "nonsense");

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT2042", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_which_rules_were_changed_and_why()
    {
        var job = Sample.Job with { Rules = new() { ["SRT1604"] = new(RuleLevel.Off, "older on purpose") } };

        var run = await CommandRun.OfAsync(LoadedJobs.Of(job), "dry-run", "job.csx");

        Assert.Contains("  SRT1604 off (job): older on purpose\n", run.Out, StringComparison.Ordinal);
    }
}
