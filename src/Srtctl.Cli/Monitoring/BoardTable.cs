using Srtctl.Cli.Presentation;

namespace Srtctl.Cli.Monitoring;

/// <summary>All jobs, a line each.</summary>
internal static class BoardTable
{
    /// <summary>The lines.</summary>
    /// <param name="view">The jobs.</param>
    /// <param name="style">How words are set off.</param>
    /// <param name="width">Columns to fill.</param>
    /// <param name="selected">ID of the job that is marked; null for none.</param>
    public static IEnumerable<string> Lines(BoardView view, TextStyle style, int width, string? selected = null)
    {
        if (view.Jobs.Count == 0)
            return ["no jobs"];
        var table = new TextTable("", [
            new(""), new("job"), new("name"), new("state"), new("time"), new("nodes", AlignsRight: true), new("ready"),
            new("in tok/s", AlignsRight: true), new("out tok/s", AlignsRight: true),
        ]);
        foreach (var job in view.Jobs)
            table.Add(
                job.Id == selected ? ">" : " ", job.Id, job.Name, job.State, Time(job), Nodes(job), job.Ready ?? "-",
                Figures.Short(job.InputThroughput), Figures.Short(job.GenThroughput));
        return table.Lines(style, width).Zip(
                view.Jobs.Select(job => Now(job) is { Length: > 0 } now ? style.Dim(Fitting($"    {now}", width)) : null).Prepend(null),
                static (line, now) => (string?[])[line, now])
            .SelectMany(static lines => lines.OfType<string>());
    }

    private static string Fitting(string line, int width) => line.Length <= width ? line : $"{line[..(width - 1)]}…";

    private static string Now(MonitoredJob job) => job.Queued is { State: "PENDING", ExpectedStart: { } start }
        ? $"{job.Now}; expected to start {start:MM-dd HH:mm}"
        : job.Now;

    private static string Time(MonitoredJob job) => job switch
    {
        { Report.Result: { } result } => Figures.Duration(result.EndedAt - result.StartedAt),
        { Queued: { State: "PENDING" } queued } => $"-/{queued.TimeLimit}",
        { Queued: { } queued } => $"{queued.RunTime}/{queued.TimeLimit}",
        _ => "-",
    };

    private static string Nodes(MonitoredJob job) =>
        $"{job.Queued?.NodeCount ?? job.Report?.Plan?.Allocation.Nodes}";
}
