using System.Text.RegularExpressions;
using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Causes;

/// <summary>Whose output a log is.</summary>
/// <param name="Process">Name in the plan, or what the file's name says; null for the orchestrator's own log.</param>
/// <param name="Node">Host; null when not known.</param>
internal sealed partial record LogOwner(string? Process, string? Node)
{
    private const string LauncherSuffix = ".srun";

    /// <summary>The orchestrator.</summary>
    public static LogOwner Orchestrator { get; } = new(null, null);

    /// <summary>True for the log of the batch script, in which the agent or the Python tool tells of the run.</summary>
    public static bool IsOrchestrator(string log) =>
        Path.GetFileName(log) is var name
        && (name.StartsWith("sweep", StringComparison.Ordinal)
            || name is "log.out" or "log.err" or "agent_failure.txt");

    /// <summary>The owner of a log.</summary>
    /// <param name="log">Relative to the run directory.</param>
    /// <param name="run">Plan and events, where there are any.</param>
    public static LogOwner Of(string log, RunRecord run)
    {
        if (IsOrchestrator(log))
            return Orchestrator;
        var plain = log.EndsWith(LauncherSuffix, StringComparison.Ordinal) ? log[..^LauncherSuffix.Length] : log;
        if (run.Owners.TryGetValue(plain, out var process))
            return new(process, run.Events.FirstOrDefault(started => started.Process == process)?.Node);
        var name = Path.GetFileName(plain);
        if (WorkerLogName.Of(name) is { } worker)
            return new($"{worker.Role}[{worker.WorkerId.TrimStart('w')}]", worker.Node);
        var match = Numbered().Match(name);
        return match.Success
            ? new($"{match.Groups["kind"].Value}[{match.Groups["index"].Value}]", match.Groups["node"].Value)
            : new(Path.GetFileNameWithoutExtension(name), null);
    }

    /// <summary>The owner that the Python tool calls <c>decode_0_node3</c>; null for names of other things.</summary>
    public static LogOwner? OfRegistryName(string name)
    {
        var match = RegistryName().Match(name);
        return match.Success
            ? new($"{match.Groups["role"].Value}[{match.Groups["index"].Value}]", match.Groups["node"].Value)
            : null;
    }

    [GeneratedRegex(@"^(?<node>.+)_(?<kind>frontend|router)_(?<index>\d+)\.\w+$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<role>prefill|decode|agg)_(?<index>\d+)_(?<node>.+)$")]
    private static partial Regex RegistryName();
}
