using System.Runtime.CompilerServices;

namespace Srtctl.Corpus.Tests.Oracle;

/// <summary>Where the recipes and the records of the Python tool lie: beside the checkout, never in it.</summary>
public static class CorpusFolder
{
    private const string PathVariable = "SRTCTL_CORPUS";
    private static readonly string Beside = Path.Combine("..", "shared", "corpus");

    /// <summary>Whether its absence is a failure.</summary>
    public static bool Required => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder; null when there is none on this machine.</summary>
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        var path = Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named
            ? named
            : Path.GetFullPath(Path.Combine(Repository, Beside));
        return File.Exists(Path.Combine(path, "index.json")) ? path : null;
    }

    private static string FindRepository([CallerFilePath] string here = "")
    {
        var directory = Path.GetDirectoryName(here);
        while (directory is not null && !File.Exists(Path.Combine(directory, "Srtctl.sln")))
            directory = Path.GetDirectoryName(directory);
        return directory ?? throw new InvalidOperationException($"No Srtctl.sln above {here}.");
    }
}
