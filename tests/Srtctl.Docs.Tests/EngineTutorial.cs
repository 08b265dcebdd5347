using System.Text.RegularExpressions;
using Srtctl.Docs.Tests.Commands;
using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests;

/// <summary>
/// A copy of what an engine touches, in which the steps of the tutorial are followed. The tool is the one that was
/// built with the tests; the copy's model and planner take the place of its own.
/// </summary>
internal sealed partial class EngineTutorial : IDisposable
{
    public const string Page = "docs/adding-an-engine.md";

    private static readonly string[] Copied =
        ["src/Srtctl.Generators", "src/Srtctl.Model", "src/Srtctl.Planning", "catalogs", "templates"];

    private static readonly string[] Built = ["Srtctl.Model.dll", "Srtctl.Planning.dll"];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("srtctl-engine-");

    public EngineTutorial()
    {
        foreach (var file in Copied.SelectMany(static folder => Repository.FilesUnder(folder, "*"))
            .Where(static file => !Output().IsMatch(file))
            .Concat(["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"]))
            File.Copy(Repository.PathOf(file), PathOf(file));
    }

    /// <summary>Writes or changes the file that stands above a block.</summary>
    public void Follow(FencedBlock block, string file)
    {
        var path = PathOf(file);
        File.WriteAllText(
            path, block.Language == "diff" ? Changed(File.ReadAllText(path), block.Text) : block.Text + "\n");
    }

    /// <summary>Builds the planner of the copy, and puts it into the tool.</summary>
    public async Task<CommandOutcome> BuildAsync()
    {
        var outcome = await ShellCommand.RunAsync(
            $"cd {_directory.FullName}; dotnet build src/Srtctl.Planning -o built -p:RunAnalyzers=false -v quiet");
        foreach (var file in Directory.EnumerateFiles(Tool.Folder))
            File.Copy(file, PathOf($"tool/{Path.GetFileName(file)}"));
        foreach (var file in Built.Where(_ => outcome.ExitCode == 0))
            File.Copy(PathOf($"built/{file}"), PathOf($"tool/{file}"), overwrite: true);
        return outcome;
    }

    /// <summary>Runs a command of the page with the tool.</summary>
    public Task<CommandOutcome> RunAsync(FencedBlock console) => ShellCommand.RunAsync(
        $"cd {_directory.FullName}; {console.Text.Replace("$ ./srtctl", "tool/srtctl", StringComparison.Ordinal)}");

    public void Dispose() => _directory.Delete(recursive: true);

    /// <summary>Lines marked + come after the unmarked one before them, or in place of those marked -.</summary>
    private static string Changed(string text, string change)
    {
        var lines = change.Split('\n').ToLookup(static line => line[0], static line => line[1..]);
        var place = Assert.Single(lines[' '].Concat(lines['-'])) + "\n";
        Assert.Equal(2, text.Split(place).Length);
        var added = string.Concat(lines['+'].Select(static line => $"{line}\n"));
        return text.Replace(place, lines['-'].Any() ? added : place + added, StringComparison.Ordinal);
    }

    private string PathOf(string relative)
    {
        var path = Path.Combine(_directory.FullName, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        return path;
    }

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex Output();
}
