using System.Runtime.CompilerServices;

namespace Srtctl.Architecture.Tests;

/// <summary>The hand-written files of this repository, paths relative to its root.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", ".git", ".vs", "artifacts", "TestResults", "outputs"];

    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Root, path))
            .Where(static path => !path.Split('/').Intersect(Generated).Any())
            .Order(StringComparer.Ordinal);

    public static IEnumerable<SourceFile> Sources(params IEnumerable<string> folders) =>
        folders.SelectMany(static folder => Files(folder, "*.cs"))
            .Where(static path => !path.Contains("/Snapshots/"))
            .Select(static path => new SourceFile(path));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var directory = Path.GetDirectoryName(here);
        while (directory is not null && !File.Exists(Path.Combine(directory, "Srtctl.sln")))
            directory = Path.GetDirectoryName(directory);
        return directory ?? throw new InvalidOperationException($"No Srtctl.sln above {here}.");
    }
}
