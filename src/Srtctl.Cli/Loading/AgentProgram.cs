using System.Runtime.InteropServices;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Cli.Loading;

/// <summary>The agent executable that a plan's nodes need.</summary>
/// <param name="Runtime">Runtime identifier of the nodes.</param>
/// <param name="Path">Absolute path; null when there is none.</param>
/// <param name="Problem">Why there is none.</param>
internal sealed record AgentProgram(string Runtime, string? Path, Diagnostic? Problem)
{
    /// <summary>Variable that names an agent to use instead of the one that comes with srtctl.</summary>
    public const string PathVariable = "SRTCTL_AGENT";

    private const string DirectoryVariable = "SRTCTL_AGENTS";

    private static readonly string[] ArmGpus = ["gb200", "gb300", "gh200"];

    /// <summary>Finds the agent for a plan.</summary>
    public static AgentProgram For(LaunchPlan plan)
    {
        var runtime = RuntimeOf(plan);
        var named = Environment.GetEnvironmentVariable(PathVariable);
        var path = string.IsNullOrEmpty(named)
            ? System.IO.Path.Combine(AgentDirectory(), runtime, "srtctl-agent")
            : System.IO.Path.GetFullPath(named);
        return File.Exists(path)
            ? new(runtime, path, null)
            : new(runtime, null, new Diagnostic(
                "SRT2004", Severity.Error, "agent", $"There is no agent executable for {runtime} nodes at '{path}'.",
                $"Build it, or name one with ${PathVariable}."));
    }

    private static string AgentDirectory() => Environment.GetEnvironmentVariable(DirectoryVariable) is { Length: > 0 } named
        ? System.IO.Path.GetFullPath(named)
        : System.IO.Path.Combine(AppContext.BaseDirectory, "agents");

    /// <summary>Real GPUs tell the architecture of their nodes; mock engines run on nodes like this machine.</summary>
    private static string RuntimeOf(LaunchPlan plan)
    {
        var hasRealGpus = plan.Processes().Any(static process => !process.Gpus.IsEmpty && !process.Mock);
        var isArm = hasRealGpus && !plan.Execution.Rehearsal
            ? ArmGpus.Contains(plan.Allocation.GpuType, StringComparer.OrdinalIgnoreCase)
            : RuntimeInformation.OSArchitecture == Architecture.Arm64;
        return isArm ? "linux-arm64" : "linux-x64";
    }
}
