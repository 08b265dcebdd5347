using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Series;
using Srtctl.Analysis.Verdicts;
using Srtctl.Analysis.Verdicts.Evidence;
using Srtctl.Cli.Presentation;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Cli.Reports.Runs;

/// <summary>A run with everything that is shown of it.</summary>
internal sealed record ShownRun
{
    /// <summary>The run with its results.</summary>
    public required BenchmarkRun Run { get; init; }

    /// <summary>Its plan; null for runs of the Python tool.</summary>
    public LaunchPlan? Plan { get; init; }

    /// <summary>How it ended; null while it goes on, and for runs of the Python tool.</summary>
    public RunResult? End { get; init; }

    /// <summary>Versions that fingerprints found.</summary>
    public EquatableMap<string, string> Versions { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>What worker logs came to.</summary>
    public EquatableArray<WorkerSeries> Workers { get; init; }

    /// <summary>Whether to believe the figures.</summary>
    public Verdict Verdict { get; init; } = new();

    /// <summary>The words that figures are not measurements; null when they are.</summary>
    public string? Mock => Plan is { } plan ? MockStatement.Of(plan)
        : End is { Rehearsal: true } ? MockStatement.Rehearsal
        : null;

    /// <summary>Reads all files of a run.</summary>
    public static ShownRun Of(BenchmarkRun run, CancellationToken cancellation)
    {
        var directory = new RunDirectory(run.Metadata.Path);
        var workers = WorkerSeriesReader.Read(run.Metadata, cancellation);
        var evidence = RunEvidence.OfEverything(run, workers, cancellation);
        return new()
        {
            Run = run,
            Plan = evidence.Plan,
            End = Srtctl.Runtime.Runs.RunFiles.Result(directory),
            Versions = FrameworkVersions.Read(new(directory.Path)),
            Workers = workers,
            Verdict = VerdictRules.Judge(evidence),
        };
    }

    /// <summary>What one would expect in the run and is not there, in words.</summary>
    public IEnumerable<string> Missing()
    {
        if (Run.Results.Entries.IsEmpty)
            yield return "there are no results";
        else if (!Run.MissingConcurrencies.IsEmpty)
            yield return $"no result for concurrency {string.Join(", ", (IEnumerable<int>)Run.MissingConcurrencies)}";
        foreach (var warning in Run.Results.Warnings)
            yield return warning;
        if (Workers.IsEmpty)
            yield return "there are no worker logs that can be read";
        foreach (var problem in Workers.SelectMany(static worker => worker.Problems))
            yield return problem;
        if (Workers.Sum(static worker => worker.Unread) is > 0 and var unread)
            yield return $"{unread} line{(unread == 1 ? "" : "s")} of worker logs cut, or like records and none";
        if (Run.Metadata.TotalGpus is null)
            yield return "the number of GPUs is not stated, so there are no figures per GPU";
        if (End is { Status: not "completed" } end)
            yield return $"the run ended as '{end.Status}'";
    }
}
