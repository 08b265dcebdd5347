using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests;

public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_between_pages_leads_somewhere(string path)
    {
        var broken = Page.Read(path).Links().Where(link => !Resolves(path, link));

        Assert.Empty(broken);
    }

    [Fact]
    public void The_index_names_every_page()
    {
        var index = Page.Read("docs/README.md").Links();
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md")
            .Select(static file => Path.GetFileName(file))
            .Where(static file => file != "README.md");

        Assert.Subset(index.ToHashSet(), pages.ToHashSet());
    }

    private static bool Resolves(string page, string link)
    {
        if (link.Contains("://", StringComparison.Ordinal))
            return true;
        var (file, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
        var target = file.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page) ?? "", file);
        var exists = File.Exists(Repository.PathOf(target)) || Directory.Exists(Repository.PathOf(target));
        return exists && (anchor is null || Page.Read(target).Anchors().Contains(anchor));
    }
}
