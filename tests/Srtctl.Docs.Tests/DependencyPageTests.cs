using System.Xml.Linq;
using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests;

public sealed class DependencyPageTests
{
    private static readonly Page Dependencies = Page.Read("docs/dependencies.md");

    [Fact]
    public void The_page_explains_exactly_the_packages_that_are_versioned()
    {
        var versioned = XDocument.Load(Repository.PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(static package => package.Attribute("Include")?.Value);

        Assert.Equal(
            versioned.Order(StringComparer.Ordinal),
            Dependencies.FirstCells("Packages").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_explains_exactly_the_distribution_packages_that_the_tests_install()
    {
        var installed = File.ReadLines(Repository.PathOf(".ci/packages"))
            .SkipWhile(static line => !line.Contains("<<'LIST'", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(static line => line != "LIST")
            .Select(static line => line.Split(' ')[1])
            .Distinct();

        Assert.Equal(
            installed.Order(StringComparer.Ordinal),
            Dependencies.FirstCells("Debian packages for the tests").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_has_a_licence_a_reason_and_an_alternative() =>
        Assert.All(Dependencies.Rows("Packages"), static row => Assert.All(row, static cell => Assert.NotEmpty(cell)));
}
