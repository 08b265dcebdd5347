using System.Collections.Concurrent;
using System.Text.Json;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Verdicts;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;
using Srtctl.Report.Contents;
using Srtctl.Report.Details;
using Srtctl.Report.Series;

namespace Srtctl.Report.Loading;

/// <summary>Reads runs for a page.</summary>
public sealed class ReportReader
{
    private const int PointsOfPage = 1_700_000;
    private const int Samples = 5;

    /// <summary>False leaves worker logs unread, and with them everything over time.</summary>
    public bool WithLogs { get; init; } = true;

    /// <summary>Everything about the runs.</summary>
    /// <param name="runs">The runs in the order of the page.</param>
    /// <param name="skipped">What is not shown.</param>
    /// <param name="now">When the page is made.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public ReportContent Read(
        IReadOnlyList<BenchmarkRun> runs,
        IEnumerable<SkippedRun> skipped,
        DateTimeOffset now,
        CancellationToken cancellation = default) => new()
        {
            MadeAt = now,
            Runs = EquatableArray.From(runs.Select(run => Read(run, PointsOfPage / runs.Count, cancellation))),
            Skipped = EquatableArray.From(skipped),
        };

    private ReportedRun Read(BenchmarkRun run, int points, CancellationToken cancellation)
    {
        var workers = new ConcurrentBag<WorkerSeries>();
        var nodes = WithLogs ? NodeLoader.Load(run.Metadata, Take, cancellation) : [];
        WorkerSeries[] sorted =
        [
            .. workers.OrderBy(static worker => worker.Name.Role, StringComparer.Ordinal)
                .ThenBy(static worker => worker.Name.Node, StringComparer.Ordinal)
                .ThenBy(static worker => worker.Name.WorkerId, StringComparer.Ordinal),
        ];
        var series = new RunSeries(sorted);
        var result = Result(run.Metadata);
        var verdict = RunJudgement.Of(run, WithLogs, cancellation);
        return Facts(run, verdict) with
        {
            Engine = run.Metadata.Engine ?? nodes.Select(static node => node.Engine).FirstOrDefault(),
            Rehearsal = result?.Rehearsal ?? false,
            Status = result?.Status,
            Failure = result?.Failure is { } failure ? $"{failure.Code} {failure.Message}" : null,
            Warnings = EquatableArray.From(run.Results.Warnings.Concat(nodes.SelectMany(LogWarnings))),
            Charts = series.Charts(points),
            Rates = run.Metadata.Mode == RunMode.Disaggregated ? series.Rates() : null,
            Nodes = RunNodes.Of(run.Metadata),
            Timeline = RunHistory.Of(run.Metadata),
            Settings = RunSettings.Of(run, nodes),
        };

        WorkerSeries Take(WorkerLogName name)
        {
            var worker = new WorkerSeries(name);
            workers.Add(worker);
            return worker;
        }
    }

    private static ReportedRun Facts(BenchmarkRun run, Verdict? verdict) => new()
    {
        JobId = run.Metadata.JobId,
        Name = run.Metadata.JobName,
        Path = run.Metadata.Path,
        Date = run.Metadata.RunDate,
        Topology = run.Metadata.Topology,
        Aggregated = run.Metadata.Mode == RunMode.Aggregated,
        GpuType = run.Metadata.GpuType,
        Gpus = run.Metadata.TotalGpus,
        Model = run.Metadata.ModelDir,
        Benchmark = run.Benchmark.Type,
        Isl = run.Benchmark.Isl,
        Osl = run.Benchmark.Osl,
        Tags = run.Metadata.Tags,
        Missing = run.MissingConcurrencies,
        Points = EquatableArray.From(Newest(run.Results).Select(entry =>
            Point(entry, run.Metadata.TotalGpus) with
            {
                Level = verdict?.Of(entry),
                Codes = verdict is null ? [] : RunJudgement.Codes(verdict, entry),
            })),
        Verdict = verdict is null ? null : RunJudgement.Shown(verdict),
    };

    private static IEnumerable<BenchmarkResult> Newest(BenchmarkResults results) => results.Entries
        .GroupBy(static entry => entry.Concurrency)
        .Select(static same => same.OrderBy(static entry => entry.Date, StringComparer.Ordinal).Last());

    private static ResultPoint Point(BenchmarkResult result, int? gpus) => new()
    {
        Concurrency = result.Concurrency,
        Output = result.OutputTps,
        Total = result.TotalTps,
        OutputPerGpu = result.OutputTps / gpus,
        TotalPerGpu = result.TotalTps / gpus,
        PerUser = result.Tpot.Mean > 0 ? 1000 / result.Tpot.Mean : null,
        Requests = result.RequestThroughput,
        Ttft = result.Ttft,
        Tpot = result.Tpot,
        Itl = result.Itl,
        E2el = result.E2el,
        Completed = result.Completed,
        Failed = result.Failed,
        Duration = result.Duration,
        File = result.File,
    };

    private static IEnumerable<string> LogWarnings(RunNode node)
    {
        foreach (var (file, report) in node.Files.Zip(node.Reports))
        {
            if (report.Truncated > 0)
                yield return $"{file}: {report.Truncated} records are cut off and not counted.";
            if (report.Overlong > 0)
                yield return $"{file}: {report.Overlong} lines were too long to be read from their beginning.";
            if (report.Suspicious > 0)
                yield return $"{file}: {report.Suspicious} lines look like records and could not be read, such as: "
                    + string.Join(" ¶ ", report.Samples.Take(Samples));
        }
    }

    private static RunResult? Result(RunMetadata run)
    {
        var path = new RunDirectory(run.Path).Result;
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(path), RunJsonContext.Default.RunResult)
                : null;
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
