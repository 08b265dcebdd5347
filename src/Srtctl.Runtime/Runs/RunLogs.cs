using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Runs;

/// <summary>Finds the log files of a run.</summary>
public static class RunLogs
{
    /// <summary>Name of the agent's own log.</summary>
    public const string Agent = "agent";

    /// <summary>The agent's log, then one per process in start order, then other files of the log directory.</summary>
    public static IReadOnlyList<RunLog> Of(RunDirectory directory)
    {
        var processes = RunFiles.ResolvedPlan(directory)?.Processes()
            .Where(static process => process.Log.IsLiteral)
            .Select(process => Log(process.Name, directory.In(process.Log.ToString()))) ?? [];
        var named = processes.Prepend(Log(Agent, directory.AgentLog(RunSearch.IdOf(directory)))).ToArray();
        var owned = named.Select(static log => log.Path).ToHashSet();
        return [.. named, .. Others(directory).Where(path => !owned.Contains(path)).Select(path => Log(Path.GetFileName(path), path))];
    }

    private static IEnumerable<string> Others(RunDirectory directory) => Directory.Exists(directory.Logs)
        ? Directory.EnumerateFiles(directory.Logs).Order(StringComparer.Ordinal)
        : [];

    private static RunLog Log(string name, string path)
    {
        var file = new FileInfo(path);
        return new RunLog(name, path, file.Exists ? file.Length : null);
    }
}
