using Srtctl.Docs.Tests.Commands;
using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests;

/// <summary>
/// A <c>sh</c> block is run in the repository, and must end with status 0. The <c>text</c> block after it is what it
/// prints. A <c>console</c> block needs a cluster, or is the test run itself: the comment above names what runs it.
/// </summary>
public sealed class CommandTests
{
    public static TheoryData<string> Executed => [.. Page.BlocksIn("sh").Select(static block => block.Place)];

    public static TheoryData<string> Covered => [.. Page.BlocksIn("console").Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Executed))]
    public async Task A_command_in_a_page_works_and_prints_what_the_page_shows(string place)
    {
        var block = Page.BlocksIn("sh").Single(block => block.Place == place);

        var outcome = await ShellCommand.RunAsync(block.Text);

        Assert.True(outcome.ExitCode == 0, $"{place} ended with {outcome.ExitCode}:\n{outcome.Output}");
        if (Page.Read(block.Page).Following(block) is { Language: "text" } shown)
            Assert.Equal([], new ShownOutput(shown.Text).LinesMissingIn(outcome.Output));
    }

    [Theory]
    [MemberData(nameof(Covered))]
    public void A_command_that_is_not_run_here_names_what_runs_it(string place)
    {
        var block = Page.BlocksIn("console").Single(block => block.Place == place);

        Assert.NotNull(block.CoveredBy);
        Assert.True(File.Exists(Repository.PathOf(block.CoveredBy)), $"{place}: there is no {block.CoveredBy}");
    }

    [Theory]
    [InlineData("done in 3.4 s", "done in 12 s", true)]
    [InlineData("run directory …/outputs/17", "run directory /home/me/outputs/4711", true)]
    [InlineData("TTFT   mean", "  TTFT mean", true)]
    [InlineData("2/2 prefill, 2/2 decode", "2/2 prefill", false)]
    [InlineData("…", "anything", true)]
    public void Shown_output_may_differ_in_numbers_spaces_and_what_an_ellipsis_hides(
        string shown, string printed, bool same) =>
        Assert.Equal(same, !new ShownOutput(shown).LinesMissingIn(printed).Any());
}
