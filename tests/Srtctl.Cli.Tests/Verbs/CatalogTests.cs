using System.Text.Json;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class CatalogTests
{
    [Fact]
    public async Task The_list_names_every_catalog_with_its_versions_and_how_sure_they_are()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "catalog", "list");

        Assert.Equal(0, run.Status);
        var line = Assert.Single(run.Out.Split('\n'), static line => line.StartsWith("sglang  ", StringComparison.Ordinal));
        Assert.Contains("0.4.6.post5 to 0.5.18", line);
        Assert.Contains("24 exact", line);
    }

    [Fact]
    public async Task A_flag_is_shown_although_it_looks_like_an_option()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "catalog", "show", "--tp-size", "--engine", "sglang");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("--tensor-parallel-size  sglang\n", run.Out);
        Assert.Contains("SglangOptions.TensorParallelSize", run.Out);
    }

    [Fact]
    public async Task A_flag_at_a_version_says_what_that_version_accepts()
    {
        var run = await CommandRun.OfAsync(
            Sample.Loaded, "catalog", "show", "moe-a2a-backend", "--engine", "sglang", "--version", "v0.5.8", "--json");

        using var json = JsonDocument.Parse(run.Out);
        var version = json.RootElement.GetProperty("flags")[0].GetProperty("at_version");
        Assert.Equal("0.5.8", version.GetProperty("version").GetString());
        Assert.DoesNotContain("flashinfer", version.GetProperty("choices").EnumerateArray().Select(static word => word.GetString()));
    }

    [Theory]
    [InlineData("'--mem-fraction-static'", "show", "--mem-fraction-statik")]
    [InlineData("'sglang'", "list", "--engine", "sglng")]
    [InlineData("0.5.8", "diff", "sglang", "0.5.8.1", "0.5.9")]
    [InlineData("0.5.8", "show", "--tp-size", "--engine", "sglang", "--version", "0.5.88")]
    public async Task What_is_not_known_is_answered_with_near_names(string near, params string[] args)
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, ["catalog", .. args]);

        Assert.Equal((1, ""), (run.Status, run.Out));
        Assert.Contains("SRT1500", run.Error);
        Assert.Contains(near, run.Error);
    }

    [Fact]
    public async Task A_search_shows_each_flag_with_its_sentence_below_it_and_never_cut()
    {
        var run = await CommandRun.OfAsync(
            Sample.Loaded, "catalog", "search", "tensor", "parallel", "--engine", "sglang");
        var lines = run.Out.TrimEnd().Split('\n');

        Assert.All(lines.Index(), static line => Assert.Equal(line.Index % 2 == 1, line.Item.StartsWith("  ")));
        Assert.Equal("--tensor-parallel-size  sglang, all versions", lines[0]);
    }

    [Fact]
    public async Task A_search_without_a_hit_fails()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "catalog", "search", "zebra");

        Assert.Equal((1, ""), (run.Status, run.Out));
    }

    [Fact]
    public async Task Two_versions_are_compared_flag_by_flag()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "catalog", "diff", "sglang", "0.5.8", "0.5.9");

        Assert.Equal(
            ["  --attention-context-parallel-size", "  --extra-metric-labels", "  --mamba-backend", "  --moe-data-parallel-size"],
            run.Out.Split('\n').SkipWhile(static line => line != "added").Skip(1).TakeWhile(static line => line.Length > 0));
    }

    [Theory]
    [InlineData("catalog")]
    [InlineData("catalog", "show")]
    [InlineData("catalog", "diff", "sglang", "0.5.8")]
    [InlineData("catalog", "search")]
    public async Task A_wrong_command_line_exits_with_2(params string[] args) =>
        Assert.Equal(2, (await CommandRun.OfAsync(Sample.Loaded, args)).Status);
}
