using System.Xml.Linq;

namespace Srtctl.Architecture.Tests;

public class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Srtctl.Generators"] = [],
        ["Srtctl.Analyzers"] = [],
        ["Srtctl.CodeFixes"] = [],
        ["Srtctl.Model"] = ["Srtctl.Generators"],
        ["Srtctl.Planning"] = ["Srtctl.Model"],
        ["Srtctl.Recipes"] = ["Srtctl.Model"],
        ["Srtctl.Catalogs"] = ["Srtctl.Model"],
        ["Srtctl.Runtime"] = ["Srtctl.Model", "Srtctl.Planning", "Srtctl.Recipes", "Srtctl.Analyzers"],
        ["Srtctl.Agent"] = ["Srtctl.Model"],
        ["Srtctl.Analysis"] = ["Srtctl.Model"],
        ["Srtctl.Duckdb"] = ["Srtctl.Model", "Srtctl.Analysis"],
        ["Srtctl.Report"] = ["Srtctl.Model", "Srtctl.Analysis"],
        ["Srtctl.Cli"] =
        [
            "Srtctl.Model", "Srtctl.Planning", "Srtctl.Recipes", "Srtctl.Runtime", "Srtctl.Analysis", "Srtctl.Catalogs",
            "Srtctl.CodeFixes", "Srtctl.Duckdb", "Srtctl.Report",
        ],
        ["Srtctl.Tool"] = ["Srtctl.Cli", "Srtctl.Analyzers"],
    };

    private static readonly string[] MockingLibraries = [
        "Moq", "NSubstitute", "FakeItEasy", "JustMock", "Rocks", "Imposter"];

    [Fact]
    public void Every_project_references_what_the_architecture_allows_and_nothing_else()
    {
        var found = Repository.Files("src", "*.csproj")
            .ToDictionary(Name, static path => References(path).Select(Name).Order());

        Assert.Equal(Arrows.Keys.Order(), found.Keys.Order());
        foreach (var (project, references) in found)
            Assert.True(
                references.All(Arrows[project].Contains),
                $"{project} references {string.Join(", ", references.Except(Arrows[project]))}");
    }

    [Fact]
    public void The_model_takes_the_generator_as_an_analyzer_only()
    {
        var reference = XDocument.Parse(Repository.Read("src/Srtctl.Model/Srtctl.Model.csproj"))
            .Descendants("ProjectReference").Single();

        Assert.Equal(
            ("Analyzer", "false"),
            ((string?)reference.Attribute("OutputItemType"), (string?)reference.Attribute("ReferenceOutputAssembly")));
    }

    [Fact]
    public void No_test_uses_a_mocking_library() =>
        Rule.NothingBreaksIt(
            Repository.Files("tests", "*.csproj").Where(static path => Packages(path).Any(static package =>
            MockingLibraries.Any(library => package.StartsWith(library, StringComparison.OrdinalIgnoreCase)))));

    [Fact]
    public void Package_versions_stand_in_one_file() =>
        Rule.NothingBreaksIt(Repository.Files(".", "*.csproj").Where(static path =>
            XDocument.Parse(Repository.Read(path)).Descendants("PackageReference")
                .Any(static package => package.Attribute("Version") is not null)));

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);

    private static IEnumerable<string> References(string project) => Includes(project, "ProjectReference");

    private static IEnumerable<string> Packages(string project) => Includes(project, "PackageReference");

    private static IEnumerable<string> Includes(string project, string element) =>
        XDocument.Parse(Repository.Read(project)).Descendants(element)
            .Select(static item => (string?)item.Attribute("Include") ?? "");
}
