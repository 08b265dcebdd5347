using System.Text.RegularExpressions;

namespace Srtctl.Architecture.Tests;

/// <summary>The repository builds and reads the same on any machine.</summary>
public partial class PortabilityTests
{
    private static readonly string[] Text = [
        .. new[] { "src", "tests", "docs", "jobs", "templates", "catalogs", ".ci", "bench" }
        .Where(static folder => Directory.Exists(Path.Combine(Repository.Root, folder)))
        .SelectMany(static folder => Repository.Files(folder, "*"))];

    private static readonly string[] BuildFiles = [
        .. Text.Where(static path => Path.GetExtension(path) is ".csproj" or ".props" or ".targets")
        .Concat(["Directory.Build.props", "Directory.Packages.props", "Srtctl.sln", "global.json"])];

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine() =>
        Rule.NothingBreaksIt(Text.Where(static path => MachinePath().IsMatch(Repository.Read(path))));

    [Fact]
    public void No_build_file_names_a_package_server() =>
        Rule.NothingBreaksIt(BuildFiles.Where(static path => Address().IsMatch(Repository.Read(path))));

    [Fact]
    public void No_file_chooses_package_sources_for_everybody() =>
        Rule.NothingBreaksIt(Directory.EnumerateFiles(Repository.Root).Where(static path =>
            Path.GetFileName(path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"(?<![\w.*-])/(work|tmp/wt|Users/\w+)/")]
    private static partial Regex MachinePath();

    [GeneratedRegex("https?://(?!schemas\\.microsoft\\.com)")]
    private static partial Regex Address();
}
