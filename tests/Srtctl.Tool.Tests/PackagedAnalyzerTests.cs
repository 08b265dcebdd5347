using System.IO.Compression;
using Srtctl.Testing;

namespace Srtctl.Tool.Tests;

/// <summary>What authors of jobs see who refer to our package, in a real build.</summary>
/// <param name="packages">The packages.</param>
[Collection(PackageCollection.Name)]
public sealed class PackagedAnalyzerTests(PackageFolder packages)
{
    [Theory]
    [InlineData("analyzers/dotnet/cs/Srtctl.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/Srtctl.CodeFixes.dll")]
    public void The_package_of_job_scripts_brings_analyzers_and_fixes(string file)
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Packages, "Srtctl.Cli.0.1.0.nupkg"));

        Assert.Contains(file, package.Entries.Select(static entry => entry.FullName));
    }

    [Fact]
    public async Task A_build_shows_every_breakage_at_its_line_as_the_page_does()
    {
        var breakages = Breakages.In(Repository.Root);
        var projects = new JobProjects(packages.NewDirectory("jobs"), packages.Packages);
        foreach (var breakage in breakages)
            projects.Add(breakage.Script);

        var said = await projects.BuildAsync();

        foreach (var breakage in breakages)
            Assert.Equal(
                breakage.Build.TrimEnd(),
                string.Join('\n', said[Path.ChangeExtension(breakage.Script.File, ".cs")].Order(StringComparer.Ordinal)));
    }
}
