using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests;

public sealed class ReadmeTests
{
    private static readonly Page Readme = Page.Read("README.md");

    [Fact]
    public void The_job_of_the_readme_is_the_quickstart_script()
    {
        var script = File.ReadAllText(Repository.PathOf(Quickstart.Script)).TrimEnd('\n');

        Assert.Equal(script, Readme.Blocks.First(static block => block.Language == "csharp").Text);
    }
}
