using Srtctl.Cli.Reports;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Presentation;

/// <summary>A run's status for people.</summary>
internal static class StatusLines
{
    public static void Write(Terminal terminal, RunReport report)
    {
        var (output, style) = (terminal.Out, terminal.Style);
        output.WriteLine($"{style.Bold(RunSearch.IdOf(report.Directory))}  {report.Plan?.Job.Name ?? report.Result?.JobName}");
        if (report.Slurm is { } slurm)
            output.WriteLine(Row("slurm", slurm.Problem ?? slurm.Job?.ToString() ?? "the job is not known any more"));
        if (report.Slurm?.Job?.Nodes is { } nodes)
            output.WriteLine(Row("nodes", nodes));
        if (report.Result is null && report.Progress.Stage is { } stage)
            output.WriteLine(Row("stage", stage));
        if (report.Result is null && report.Progress.Waiting is { } waiting)
            output.WriteLine(Row("waiting", waiting));
        if (report.Progress.Started > 0)
            output.WriteLine(Row("processes", $"{report.Progress.Started} started, {report.Progress.Ready} answered that they are ready"));
        if (report.Result is { } result)
            output.WriteLine(Row("time", Figures.Duration(result.EndedAt - result.StartedAt)));
        if (report.Result is null && report.Status != "lost")
        {
            output.WriteLine(Row("status", report.Status));
            if (report.Cause is { } cause)
                output.WriteLine(Row("failure", cause));
        }

        output.WriteLine();
        if (report.Result is not null || report.Status == "lost")
            report.WriteEnd(terminal);
        else
            WriteSoFar(terminal, report);
    }

    private static void WriteSoFar(Terminal terminal, RunReport report)
    {
        foreach (var line in ResultTable.Lines(report.Results, report.Run?.Metadata.TotalGpus, report.Mock, terminal.Style))
            terminal.Out.WriteLine(line);
        if (report.Results.Count == 0 && report.Mock is { } mock)
            terminal.Out.WriteLine(terminal.Style.Yellow(mock));
        terminal.Out.WriteLine(report.Directory.Path);
    }

    private static string Row(string title, string text) => $"  {title,-10} {text}";
}
