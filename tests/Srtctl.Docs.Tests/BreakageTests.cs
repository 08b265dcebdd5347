using Srtctl.Docs.Tests.Commands;
using Srtctl.Docs.Tests.Pages;
using Srtctl.Testing;

namespace Srtctl.Docs.Tests;

/// <summary>Jobs that broke are refused before they are submitted, with the answer that the page shows.</summary>
public sealed class BreakageTests
{
    public static TheoryData<string> Files =>
        [.. Breakages.In(Repository.Root).SelectMany(Jobs).Select(static job => job.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_job_that_broke_is_refused_with_exactly_this_answer(string file)
    {
        var job = Breakages.In(Repository.Root).SelectMany(Jobs).Single(job => job.File == file);
        using var directory = new TemporaryDirectory();
        File.WriteAllText(Path.Combine(directory.Path, job.File), job.Text);

        var outcome = await ShellCommand.RunAsync($"cd {directory.Path}; {Tool.Path} dry-run {job.File}");

        Assert.Equal((1, job.Answer), (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public void Five_breakages_are_shown_each_answered_by_the_code_that_the_page_names()
    {
        var breakages = Breakages.In(Repository.Root);

        Assert.Equal(5, breakages.Count);
        Assert.All(breakages, static breakage =>
            Assert.All(Jobs(breakage), job => Assert.StartsWith($"error {breakage.Code} ", job.Answer)));
    }

    private static IEnumerable<BreakageJob> Jobs(Breakage breakage) => [breakage.Script, breakage.Recipe];
}
