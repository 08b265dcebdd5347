using Srtctl.Analysis.Verdicts;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Running;

/// <summary>Follows submitted runs to their end and tells how each ended.</summary>
internal sealed class RunFollower(Workplace workplace, bool json)
{
    /// <summary>Follows all at once; the exit status is that of the worst.</summary>
    public async Task<int> FollowAsync(IReadOnlyList<RunDirectory> runs, CancellationToken cancellation)
    {
        if (runs.Count == 0)
            return 0;
        try
        {
            var statuses = await Task.WhenAll(runs.Select(run => FollowAsync(run, runs.Count > 1, cancellation)));
            return statuses.Max();
        }
        catch (OperationCanceledException)
        {
            var ids = string.Join(' ', runs.Select(RunSearch.IdOf));
            workplace.Terminal.Error.WriteLine($"Not waiting any longer; the jobs go on: {ids}. End them with srtctl cancel.");
            return 1;
        }
    }

    private async Task<int> FollowAsync(RunDirectory run, bool isOneOfSeveral, CancellationToken cancellation)
    {
        using var lines = new ProgressLines(workplace.Terminal, isOneOfSeveral ? $"{RunSearch.IdOf(run)}: " : "");
        var end = await new RunEndWatch(workplace.Slurm, workplace.Time).WaitAsync(run, lines.Add, cancellation);
        lines.Dispose();
        var report = RunReport.Of(run, end).Judged(cancellation);
        lock (workplace.Terminal)
        {
            if (json)
                workplace.Terminal.Out.WriteLine(report.Json());
            else
                report.WriteEnd(workplace.Terminal);
            report.WriteReasons(workplace.Terminal);
        }

        return report.Verdict is { Level: VerdictLevel.Invalid } ? Math.Max(end.ExitCode, 1) : end.ExitCode;
    }
}
