using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Series;

/// <summary>Reads the worker logs of a run for what <c>show</c> and verdicts need, in bounded memory.</summary>
public static class WorkerSeriesReader
{
    /// <summary>
    /// One entry per node and worker, sorted by role and name; none when there is no log, or no engine can be told.
    /// </summary>
    /// <param name="run">The run's metadata.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static EquatableArray<WorkerSeries> Read(RunMetadata run, CancellationToken cancellation = default)
    {
        var logs = NodeLoader.Logs(new RunFiles(run.Path));
        if (EngineDetection.Of(run, logs.SelectMany(static log => log.Paths)) is not { } engine)
            return [];
        var sinks = logs.Select(static _ => new WorkerSeriesSink()).ToArray();
        Parallel.For(0, logs.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            foreach (var path in logs[index].Paths)
                Read(path, engine, run.Day, sinks[index], cancellation);
        });
        var start = sinks.Min(static sink => sink.Bins.First) ?? 0;
        return EquatableArray.From(logs.Zip(sinks, (log, sink) => sink.Summary(log.Name, start)));
    }

    private static void Read(
        string path, string engine, DateOnly? start, WorkerSeriesSink sink, CancellationToken cancellation)
    {
        sink.BeginFile();
        try
        {
            sink.EndFile(NodeLog.Read(path, engine, start, sink, cancellation));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            sink.Fail($"{Path.GetFileName(path)}: {error.Message}");
        }
    }
}
