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
        return Engine(run, logs) is { } engine ? Load(run, files, engine, logs, cancellation) : [];
    }

    /// <summary>
    /// The same without records: they go one by one to a sink, so that a run may be larger than memory.
    /// </summary>
    /// <param name="run">The run's metadata.</param>
    /// <param name="sink">Gives what takes the records of a worker; called from several threads.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static EquatableArray<RunNode> Load(
        RunMetadata run, Func<WorkerLogName, INodeLogSink> sink, CancellationToken cancellation = default)
    {
        var files = new RunFiles(run.Path);
        var logs = Logs(files);
        if (Engine(run, logs) is not { } engine)
            return [];
        var nodes = new RunNode[logs.Length];
        Parallel.For(0, logs.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            var records = sink(logs[index].Name);
            var reports = logs[index].Paths
                .Select(path => NodeLog.Read(path, engine, run.Day, records, cancellation)).ToArray();
            nodes[index] = Node(files, engine, logs[index], [], [], EquatableArray.From(reports));
        });
        return EquatableArray.From(nodes);
    }

    /// <summary>The same, with what is known already.</summary>
    internal static EquatableArray<RunNode> Load(
        RunMetadata run,
        RunFiles files,
        string engine,
        (WorkerLogName Name, string[] Paths)[] logs,
        CancellationToken cancellation)
    {
        var nodes = new RunNode[logs.Length];
        Parallel.For(0, logs.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
            nodes[index] = Read(run, files, engine, logs[index], cancellation));
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

    /// <summary>A node from what its logs said, with what configures it, which is always read anew.</summary>
    internal static RunNode Node(
        RunFiles files,
        string engine,
        (WorkerLogName Name, string[] Paths) log,
        EquatableArray<BatchMetrics> batches,
        EquatableArray<MemoryMetrics> memory,
        EquatableArray<NodeLogReport> reports)
    {
        var command = reports.Select(static report => report.Command).FirstOrDefault(static raw => raw is not null);
        return new()
        {
            Name = log.Name,
            Engine = engine,
            Files = EquatableArray.From(log.Paths.Select(files.Relative)),
            Batches = batches,
            Memory = memory,
            Reports = reports,
            Config = NodeConfigFiles.Read(files, log.Name),
            LaunchCommand = command is null ? null : new LaunchCommand(engine, command),
        };
    }

    /// <summary>The engine of the run's logs; null when it cannot be told.</summary>
    internal static string? Engine(RunMetadata run, (WorkerLogName Name, string[] Paths)[] logs) =>
        EngineDetection.Of(run, logs.SelectMany(static node => node.Paths));

    /// <summary>One worker from its logs.</summary>
    internal static RunNode Read(
        RunMetadata run,
        RunFiles files,
        string engine,
        (WorkerLogName Name, string[] Paths) log,
        CancellationToken cancellation)
    {
        var records = new NodeRecords();
        var reports = log.Paths.Select(path => NodeLog.Read(path, engine, run.Day, records, cancellation)).ToArray();
        return Node(
            files, engine, log, EquatableArray.From(records.Batches), EquatableArray.From(records.Memory),
            EquatableArray.From(reports));
    }
}
