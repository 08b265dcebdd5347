using Srtctl.Analysis.Runs;

namespace Srtctl.Duckdb.Caching;

/// <summary>The worker logs of a run and what decides how they are read.</summary>
/// <param name="Run">The run.</param>
/// <param name="Files">Its files.</param>
/// <param name="Engine">Engine of the logs.</param>
/// <param name="Logs">Logs by worker.</param>
/// <param name="Key">What a cache of them must have been made from.</param>
internal sealed record NodeSources(
    RunMetadata Run, RunFiles Files, string Engine, (WorkerLogName Name, string[] Paths)[] Logs, CacheKey Key)
{
    /// <summary>Finds them; null when there are none, or no engine can be told.</summary>
    public static NodeSources? Of(RunMetadata run)
    {
        var files = new RunFiles(run.Path);
        var logs = NodeLoader.Logs(files);
        return logs.Length > 0 && NodeLoader.Engine(run, logs) is { } engine
            ? new(run, files, engine, logs, CacheKey.Of(
                engine, run.Day, SourceFile.Of(files, logs.SelectMany(static log => log.Paths))))
            : null;
    }
}
