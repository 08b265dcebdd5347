using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Series;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>Everything that rules look at. What a run does not tell is null.</summary>
public sealed record RunEvidence
{
    /// <summary>The run with its results.</summary>
    public required BenchmarkRun Run { get; init; }

    /// <summary>Its plan; null for runs of the Python tool.</summary>
    public LaunchPlan? Plan { get; init; }

    /// <summary>What happened; null for runs of the Python tool.</summary>
    public EquatableArray<RunEvent>? Events { get; init; }

    /// <summary>What was asked of the client.</summary>
    public LoadSettings Load { get; init; } = LoadSettings.Unknown;

    /// <summary>Which workers left a log; null when no worker log was found.</summary>
    public EquatableArray<WorkerLogName>? WorkerLogs { get; init; }

    /// <summary>What the workers' logs came to; null when they were not read.</summary>
    public EquatableArray<WorkerSeries>? Workers { get; init; }

    /// <summary>How late the client sent its requests, by concurrency; empty when it does not say.</summary>
    public EquatableMap<int, SendDelays> SendDelays { get; init; } = EquatableMap<int, SendDelays>.Empty;

    /// <summary>Clocks of the GPUs; null without telemetry.</summary>
    public EquatableArray<GpuClocks>? Clocks { get; init; }

    /// <summary>The evidence that small files give: in milliseconds, whatever the size of the logs.</summary>
    public static RunEvidence OfSmallFiles(BenchmarkRun run)
    {
        var directory = new RunDirectory(run.Metadata.Path);
        var (files, plan) = (new RunFiles(directory.Path), RunPlanFile.Read(directory));
        var logs = EquatableArray.From(NodeLoader.Logs(files).Select(static log => log.Name));
        return new()
        {
            Run = run,
            Plan = plan,
            Events = RunEventFile.Read(directory),
            Load = LoadSettings.Of(run, plan, files),
            WorkerLogs = logs.IsEmpty ? default(EquatableArray<WorkerLogName>?) : logs,
        };
    }

    /// <summary>All evidence; every file of the run is read.</summary>
    /// <param name="run">The run.</param>
    /// <param name="workers">What its worker logs came to.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static RunEvidence OfEverything(
        BenchmarkRun run, EquatableArray<WorkerSeries> workers, CancellationToken cancellation = default)
    {
        var files = new RunFiles(run.Metadata.Path);
        return OfSmallFiles(run) with
        {
            Workers = workers.IsEmpty ? default(EquatableArray<WorkerSeries>?) : workers,
            SendDelays = RequestFiles.Delays(run, cancellation),
            Clocks = ClockTelemetry.Read(files, cancellation),
        };
    }
}
