using System.Runtime.CompilerServices;

namespace Srtctl.Generators.Tests;

/// <summary>Files of the repository that these tests are about.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Catalogs =>
        Directory.GetFiles(Path.Combine(Root, "catalogs"), "*.catalog.json").Order();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>The hand-written code that emitted records are compiled with.</summary>
    public static IEnumerable<string> OptionSources =>
        new[] { "Options", "Collections", "Values", "Text" }
            .SelectMany(static folder => Directory.GetFiles(Path.Combine(Root, "src", "Srtctl.Model", folder), "*.cs"))
            .Order()
            .Select(File.ReadAllText)
            .Where(static source => !source.Contains(" partial ", StringComparison.Ordinal));

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile) ?? ".", "..", ".."));
}
