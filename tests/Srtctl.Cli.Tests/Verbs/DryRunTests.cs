using System.Text.Json;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class DryRunTests
{
    [Fact]
    public async Task A_job_is_shown_in_full()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "dry-run", "small.csx", "-o", "/runs");

        Assert.Equal(0, run.Status);
        Assert.Equal("", run.Error);
        Snapshot.Match(run.Out);
    }

    [Fact]
    public async Task A_sweep_is_shown_as_a_table_with_reasons()
    {
        var run = await CommandRun.OfAsync(Sample.Sweep, "validate", "small.csx");

        Assert.Equal(0, run.Status);
        Snapshot.Match(run.Out);
    }

    [Fact]
    public async Task One_point_of_a_sweep_is_shown_in_full()
    {
        var run = await CommandRun.OfAsync(Sample.Sweep, "dry-run", "small.csx", "--point", "small-concurrency2");

        Assert.Equal(0, run.Status);
        Assert.StartsWith("small-concurrency2\n", run.Out);
        Assert.Contains("  concurrency 2\n", run.Out);
    }

    [Fact]
    public async Task An_unknown_point_is_answered_with_near_names()
    {
        var run = await CommandRun.OfAsync(Sample.Sweep, "dry-run", "small.csx", "--point", "small-concurrency");

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT2040", run.Error);
        Assert.Contains("'small-concurrency1'", run.Error);
    }

    [Fact]
    public async Task Json_has_the_plan_that_would_run()
    {
        var run = await CommandRun.OfAsync(Sample.Sweep, "dry-run", "small.csx", "--json");

        using var document = JsonDocument.Parse(run.Out);
        var jobs = document.RootElement.GetProperty("jobs").EnumerateArray().ToArray();
        Assert.Equal("small-concurrency1", jobs[0].GetProperty("plan").GetProperty("job").GetProperty("name").GetString());
        Assert.Equal("three is too many", jobs[2].GetProperty("pruned").GetString());
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task What_cannot_be_planned_is_said_with_code_and_remedy_and_fails()
    {
        var broken = Sample.Loaded with { Points = [new(Sample.Job with { Name = "", Node = new(Sample.Job.Node.Gpu, 0) }, [])] };

        var run = await CommandRun.OfAsync(broken, "dry-run", "small.csx");

        Assert.Equal(1, run.Status);
        Assert.Equal("", run.Out);
        Assert.True(run.Error.Split('\n').Count(static line => line.StartsWith("error SRT1", StringComparison.Ordinal)) >= 2, run.Error);
    }
}
