using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;

namespace Srtctl.Cli.Verbs;

/// <summary><c>dry-run</c>: shows everything that would happen, and does nothing.</summary>
internal static class DryRunVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new JobOptions();
        var verb = options.Verb("dry-run", "Show what a job would do; submit nothing.");
        verb.Aliases.Add("validate");
        verb.Options.Add(options.Output);
        verb.Options.Add(options.Tags);
        verb.Options.Add(options.SetupScript);
        verb.SetAction((parsed, cancellation) => RunAsync(workplace, options.Read(parsed), parsed.GetValue(options.Json), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(Workplace workplace, JobSelection selection, bool json, CancellationToken cancellation)
    {
        var jobs = await JobPlanning.PlanAsync(workplace, selection, cancellation);
        var terminal = workplace.Terminal;
        if (json)
        {
            terminal.Out.WriteLine(DryRunJson.Of(jobs));
            return jobs.HasErrors ? 1 : 0;
        }

        var isOne = !jobs.IsSweep || selection.Point is not null;
        var shown = isOne ? jobs.Ready().SelectMany(static ready => ready.Plan.Warnings).ToHashSet() : [];
        DiagnosticLines.Write(terminal, jobs.Diagnostics.Where(finding => !shown.Contains(finding)));
        if (isOne)
            foreach (var (_, plan) in jobs.Ready())
                new PlanReport(terminal.Out, terminal.Style, terminal.Width).Write(plan, jobs.BatchScriptOf(plan));
        else
            SweepReport.Write(terminal, jobs);
        return jobs.HasErrors ? 1 : 0;
    }
}
