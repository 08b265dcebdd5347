namespace Srtctl.Model.Runs;

/// <summary>Names of everything in a run directory: the only contract between execution and analysis.</summary>
/// <param name="Path">Absolute path, usually <c>&lt;output directory&gt;/&lt;job id&gt;</c>.</param>
public sealed record RunDirectory(string Path)
{
    /// <summary>Name of the log directory, relative to the run directory.</summary>
    public const string LogFolder = "logs";

    /// <summary>The plan as submitted.</summary>
    public string Plan => In("plan.json");

    /// <summary>The batch script as submitted.</summary>
    public string BatchScript => In("sbatch_script.sh");

    /// <summary>Every command as a readable block.</summary>
    public string Commands => In("commands.sh");

    /// <summary>Logs, engine files and benchmark results.</summary>
    public string Logs => In(LogFolder);

    /// <summary>One JSON line per thing that happened.</summary>
    public string Events => In("events.jsonl");

    /// <summary>The plan with every reference bound.</summary>
    public string ResolvedPlan => In("plan.resolved.json");

    /// <summary>How the run ended; absent while it goes on.</summary>
    public string Result => In("result.json");

    /// <summary>Agent executables by architecture.</summary>
    public string Agents => In("bin");

    /// <summary>CPU and GPU figures of the allocation.</summary>
    public string ResourceSnapshot => System.IO.Path.Combine(Logs, "resource_snapshot.json");

    /// <summary>Metadata that readers of benchmark directories expect.</summary>
    public string Metadata(string jobId) => In($"{jobId}.json");

    /// <summary>Output of the batch script and the agent.</summary>
    public string AgentLog(string jobId) => System.IO.Path.Combine(Logs, $"sweep_{jobId}.log");

    /// <summary>The agent for an architecture word as .NET writes it: <c>linux-x64</c>, <c>linux-arm64</c>.</summary>
    public string Agent(string runtimeIdentifier) =>
        System.IO.Path.Combine(Agents, $"srtctl-agent-{runtimeIdentifier}");

    /// <summary>A path given relative to the run directory.</summary>
    public string In(string relative) => System.IO.Path.Combine(Path, relative);
}
