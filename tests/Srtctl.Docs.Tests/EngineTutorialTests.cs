using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests;

/// <summary>An engine is a catalog, a folder and a line: the page that says so is followed, built and tried.</summary>
public sealed class EngineTutorialTests
{
    [Fact]
    public async Task The_engine_of_the_page_is_built_and_planned_as_the_page_shows()
    {
        var page = Page.Read(EngineTutorial.Page);
        using var tutorial = new EngineTutorial();
        var isBuilt = false;

        foreach (var block in page.Blocks)
        {
            if (page.FileAbove(block) is { } file)
                tutorial.Follow(block, file);
            if (block.Language != "console")
                continue;
            if (!isBuilt && await tutorial.BuildAsync() is { ExitCode: not 0 } build)
                Assert.Fail(build.Output);
            isBuilt = true;
            var outcome = await tutorial.RunAsync(block);
            Assert.NotNull(page.Following(block));
            Assert.Equal([], new Commands.ShownOutput(page.Following(block)!.Text).LinesMissingIn(outcome.Output));
        }

        Assert.True(isBuilt);
    }

    [Fact]
    public void An_engine_needs_a_catalog_its_own_folder_and_one_line()
    {
        var page = Page.Read(EngineTutorial.Page);
        var steps = page.Blocks.Select(block => (File: page.FileAbove(block), block.Language, block.Text))
            .Where(static step => step.File is not null && !step.File.StartsWith("jobs/", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal("catalogs/quill.catalog.json", Assert.Single(steps, static step => step.Language == "json").File);
        Assert.All(
            steps.Where(static step => step.Language == "csharp"),
            static step => Assert.StartsWith("src/Srtctl.Planning/Engines/Quill/", step.File));
        var line = Assert.Single(steps, static step => step.Language == "diff");
        Assert.Equal("src/Srtctl.Planning/Engines/EngineRegistry.cs", line.File);
        Assert.Single(line.Text.Split('\n'), static text => text.StartsWith('+'));
    }
}
