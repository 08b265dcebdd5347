using Srtctl.Cli.Presentation;

namespace Srtctl.Cli.Monitoring;

/// <summary>One job: its workers, results so far and last errors.</summary>
internal static class JobPage
{
    private const int MostErrors = 5;

    public static IEnumerable<string> Lines(MonitoredJob job, TextStyle style, int width) =>
    [
        .. BoardTable.Lines(new BoardView([job], null), style, width),
        .. Workers(job, style, width),
        .. Results(job, style),
        .. Errors(job, style, width),
        .. job.Report is { } report ? ["", report.Directory.Path] : (string[])[],
    ];

    private static IEnumerable<string> Workers(MonitoredJob job, TextStyle style, int width)
    {
        if (job.Workers.Count == 0)
            return [];
        var table = new TextTable("  ", [
            new("worker"), new("node"), new("state"), new("ready after", AlignsRight: true),
            new("running", AlignsRight: true), new("in tok/s", AlignsRight: true), new("out tok/s", AlignsRight: true),
        ]);
        foreach (var worker in job.Workers)
            table.Add(
                worker.Process, worker.Node ?? "-", worker.State.ToString().ToLowerInvariant(),
                worker.ReadyAfter is { } seconds ? $"{seconds:0.0} s" : "-",
                worker.Tail.RunningRequests?.ToString() ?? "-",
                Figures.Short(worker.Tail.InputThroughput), Figures.Short(worker.Tail.GenThroughput));
        return table.Lines(style, width).Prepend("");
    }

    private static IEnumerable<string> Results(MonitoredJob job, TextStyle style) =>
        job.Report is { Results.Count: > 0 } report
            ? ResultTable.Lines(report.Results, report.Run?.Metadata.TotalGpus, report.Mock, style).Prepend("")
            : [];

    private static IEnumerable<string> Errors(MonitoredJob job, TextStyle style, int width)
    {
        var errors = job.Workers.Where(static worker => worker.Tail.LastError is not null).ToArray();
        if (errors.Length == 0)
            return [];
        return errors.Take(MostErrors)
            .Select(worker => $"{style.Red(worker.Process)} {worker.Tail.LastError}")
            .Select(line => line.Length <= width ? line : $"{line[..(width - 1)]}…")
            .Prepend("")
            .Concat(errors.Length > MostErrors ? [$"and {errors.Length - MostErrors} more workers"] : []);
    }
}
