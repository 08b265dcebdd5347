using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Loading;

/// <summary>Finds the agent executable for a kind of node.</summary>
internal static class AgentProgram
{
    /// <summary>Variable that names an agent to use instead of the one that comes with srtctl.</summary>
    public const string PathVariable = "SRTCTL_AGENT";

    private static readonly string[] ArmGpus = ["gb200", "gb300", "gh200"];

    /// <summary>Runtime identifier of nodes with a GPU type.</summary>
    public static string RuntimeOf(string gpuType) =>
        ArmGpus.Contains(gpuType, StringComparer.OrdinalIgnoreCase) ? "linux-arm64" : "linux-x64";

    /// <summary>Absolute path of the agent, or why there is none.</summary>
    public static (string? Path, Diagnostic? Problem) Find(string runtime)
    {
        var named = Environment.GetEnvironmentVariable(PathVariable);
        var path = string.IsNullOrEmpty(named)
            ? Path.Combine(AppContext.BaseDirectory, "agents", runtime, "srtctl-agent")
            : Path.GetFullPath(named);
        return File.Exists(path)
            ? (path, null)
            : (null, new Diagnostic(
                "SRT2004", Severity.Error, "agent", $"There is no agent executable for {runtime} nodes at '{path}'.",
                $"Build it, or name one with ${PathVariable}."));
    }
}
