using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Verdicts;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Cli.Reports.Runs;

/// <summary>A run in a list. Its verdict comes from small files alone: <c>show</c> reads the logs, too.</summary>
/// <param name="Run">The run.</param>
/// <param name="Verdict">What small files say about its figures.</param>
internal sealed record ListedRun(BenchmarkRun Run, Verdict Verdict)
{
    /// <summary>The measurement with the highest throughput; null when none states it.</summary>
    public BenchmarkResult? Best => Run.Results.Entries.Where(static result => result.OutputTps is not null)
        .MaxBy(static result => result.OutputTps);

    /// <summary>True when nothing speaks against the figures, and logs that were not read could.</summary>
    public bool IsProvisional => Verdict is { Level: VerdictLevel.Valid, Unjudged.IsEmpty: false };

    /// <summary>The runs of a listing, judged.</summary>
    public static IReadOnlyList<ListedRun> Of(RunListing listing) =>
    [
        .. listing.Runs.AsParallel().AsOrdered()
            .Select(static run => new ListedRun(run, VerdictRules.Judge(RunEvidence.OfSmallFiles(run)))),
    ];
}
