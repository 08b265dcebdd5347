namespace Srtctl.Cli.Tests.Verbs;

public sealed class UsageTests
{
    [Theory]
    [InlineData("dry-run")]
    [InlineData("apply", "a.csx", "--tgas", "x")]
    [InlineData("rehearse", "a.csx", "--inject", "burn:decode[0]@5s")]
    [InlineData("render", "a.csx")]
    [InlineData("status")]
    [InlineData]
    public async Task A_wrong_command_line_exits_with_2_and_prints_no_result(params string[] args)
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, args);

        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Out);
        Assert.Contains("--help", run.Error);
    }

    [Fact]
    public async Task A_misspelt_verb_is_answered_with_a_near_one()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "aply", "a.csx");

        Assert.Contains("'apply'", run.Error);
    }

    [Fact]
    public async Task Help_is_offered_for_the_whole_command()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "results", "export");

        Assert.Contains("Try 'srtctl results export --help'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_run_is_an_error_with_a_code()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "status", "123456", "-o", Path.GetTempPath());

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT2030", run.Error);
    }
}
