namespace Srtctl.Docs.Tests.Pages;

/// <summary>The working copy that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Absolute path of something given relative to the root.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Files of a folder and its folders, relative to the root, in ordinal order.</summary>
    public static IEnumerable<string> FilesUnder(string folder, string pattern) => Directory
        .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Root, file))
        .Order(StringComparer.Ordinal);

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "Srtctl.sln")) ? directory
        : Path.GetDirectoryName(directory) is { } parent ? Find(parent)
        : throw new InvalidOperationException("The tests run outside a working copy.");
}
