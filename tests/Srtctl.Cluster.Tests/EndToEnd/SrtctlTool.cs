using System.Collections;
using Srtctl.Cluster.Tests.Commands;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>The tool as a user has it: built by the repository's own <c>srtctl</c>, once per test run.</summary>
public static class SrtctlTool
{
    /// <summary>Variable that names a built tool to test instead.</summary>
    private const string PathVariable = "SRTCTL_TOOL";

    private static readonly TimeSpan BuildLimit = TimeSpan.FromMinutes(10);
    private static readonly Lazy<Task<string>> Built = new(BuildAsync);

    /// <summary>Path of the tool; the first caller waits for the build.</summary>
    public static Task<string> PathAsync() => Built.Value;

    private static async Task<string> BuildAsync()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named)
            return named;
        var root = Root();
        await using var build = RunningCommand.Start(Path.Combine(root, "srtctl"), ["version"], Surroundings(), root);
        (await build.WaitAsync(BuildLimit)).Succeeded();
        return Path.Combine(root, ".srtctl", "tool", "srtctl");
    }

    private static string Root()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        for (var directory = here; directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Srtctl.sln")))
                return directory.FullName;
        }

        throw new InvalidOperationException($"{here} is not inside the repository.");
    }

    // What the test run's own build has set would reach into the tool's build.
    private static Dictionary<string, string> Surroundings() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(static entry => KeyValuePair.Create((string)entry.Key, entry.Value as string ?? ""))
            .Where(static variable => !variable.Key.StartsWith("MSBuild", StringComparison.Ordinal))
            .ToDictionary();
}
