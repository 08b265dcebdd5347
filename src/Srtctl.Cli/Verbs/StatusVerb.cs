using System.CommandLine;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Verbs;

/// <summary><c>status</c>: where a run stands, or how it ended.</summary>
internal static class StatusVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new RunOptions();
        var verb = options.Verb("status", "Show where a run stands, or how it ended.");
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (directory, problems) = options.Find(parsed);
            var json = parsed.GetValue(options.Json);
            return directory is null
                ? ProblemLines.Write(workplace.Terminal, problems, json)
                : await ShowAsync(workplace, directory, json, cancellation);
        });
        return verb;
    }

    private static async Task<int> ShowAsync(Workplace workplace, RunDirectory directory, bool json, CancellationToken cancellation)
    {
        var report = RunReport.Of(directory, null, workplace.Time);
        if (report is { Result: null, Plan.Execution.Rehearsal: false })
            report = report with { Slurm = await workplace.Slurm.FindAsync(RunSearch.IdOf(directory), cancellation) };
        if (json)
            workplace.Terminal.Out.WriteLine(report.Json());
        else
            StatusLines.Write(workplace.Terminal, report);
        return report.Status is "failed" or "lost" or "timeout" or "cancelled" ? 1 : 0;
    }
}
