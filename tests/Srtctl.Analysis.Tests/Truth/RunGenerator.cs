using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Srtctl.Analysis.Tests.Truth;

/// <summary>The program that writes runs of any size together with their truth. It lies beside the checkout.</summary>
internal static class RunGenerator
{
    private const string PathVariable = "SRTCTL_RUN_GENERATOR";
    private static readonly string Beside = Path.Combine("..", "shared", "tools", "make_run.py");

    /// <summary>The program; null when there is none on this machine.</summary>
    public static string? Program { get; } = Find();

    /// <summary>Writes a run of <paramref name="size"/> with as much noise as there can be.</summary>
    public static RunTruth Generate(string folder, string engine, int seed, string size)
    {
        using var generation = Process.Start("python3",
            [$"{Program}", folder, "--engine", engine, "--seed", $"{seed}", "--noise", "1", "--size", size, "--quiet"]);
        generation.WaitForExit();
        return new RunTruth(folder);
    }

    private static string? Find()
    {
        var path = Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named
            ? named
            : Path.GetFullPath(Path.Combine(Repository(), Beside));
        return File.Exists(path) ? path : null;
    }

    /// <summary>Root of the checkout.</summary>
    public static string Repository([CallerFilePath] string here = "")
    {
        var directory = Path.GetDirectoryName(here);
        while (directory is not null && !File.Exists(Path.Combine(directory, "Srtctl.sln")))
            directory = Path.GetDirectoryName(directory);
        return directory ?? throw new InvalidOperationException($"No Srtctl.sln above {here}.");
    }
}
