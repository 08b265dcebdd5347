using Srtctl.Analysis.Launches;
using Srtctl.Analysis.Nodes;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>Reads the worker logs of a run, several at a time.</summary>
public static class NodeLoader
{
    /// <summary>Every node of the run, sorted by role and name; none when the engine cannot be told.</summary>
    /// <param name="run">The run's metadata.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static EquatableArray<RunNode> Load(RunMetadata run, CancellationToken cancellation = default)
    {
        var files = new RunFiles(run.Path);
        var logs = Logs(files);
        if (EngineDetection.Of(run, logs.SelectMany(static node => node.Paths)) is not { } engine)
            return [];
        var nodes = new RunNode[logs.Length];
        Parallel.For(0, logs.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
            nodes[index] = Node(run, files, engine, logs[index].Name, logs[index].Paths, cancellation));
        return EquatableArray.From(nodes);
    }

    /// <summary>Log files by worker, for reading them one record at a time with <see cref="NodeLog"/>.</summary>
    public static (WorkerLogName Name, string[] Paths)[] Logs(RunFiles run) =>
    [
        .. ((string[])[.. run.Files("*.out"), .. run.Files("*.err")])
            .Select(static path => (Name: WorkerLogName.Of(Path.GetFileName(path)), Path: path))
            .Where(static log => log.Name is not null)
            .GroupBy(static log => log.Name ?? throw new InvalidOperationException(), static log => log.Path)
            .OrderBy(static node => node.Key.Role, StringComparer.Ordinal)
            .ThenBy(static node => node.Key.Node, StringComparer.Ordinal)
            .ThenBy(static node => node.Key.WorkerId, StringComparer.Ordinal)
            .Select(static node => (node.Key, node.Order(StringComparer.Ordinal).ToArray())),
    ];

    private static RunNode Node(
        RunMetadata run,
        RunFiles files,
        string engine,
        WorkerLogName name,
        string[] paths,
        CancellationToken cancellation)
    {
        var records = new NodeRecords();
        var reports = paths.Select(path => NodeLog.Read(path, engine, run.Day, records, cancellation)).ToArray();
        var command = reports.Select(static report => report.Command).FirstOrDefault(static raw => raw is not null);
        return new()
        {
            Name = name,
            Engine = engine,
            Files = EquatableArray.From(paths.Select(files.Relative)),
            Batches = EquatableArray.From(records.Batches),
            Memory = EquatableArray.From(records.Memory),
            Reports = EquatableArray.From(reports),
            Config = NodeConfigFiles.Read(files, name),
            LaunchCommand = command is null ? null : new LaunchCommand(engine, command),
        };
    }
}
