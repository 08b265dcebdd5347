using Srtctl.Cli.Loading;

namespace Srtctl.Cli.Presentation;

/// <summary>What a dry run says about a sweep.</summary>
internal static class SweepReport
{
    public static void Write(Terminal terminal, PlannedJobs jobs)
    {
        var style = terminal.Style;
        var table = new TextTable("  ", [new("#", true), new("job"), new("nodes", true), new("GPUs", true), new("GPU-hours", true)]);
        var plans = jobs.Outlined().ToArray();
        foreach (var (index, (point, plan)) in plans.Index())
            table.Add($"{index + 1}", point.Name, $"{plan.Nodes}", $"{plan.Gpus}", Figures.Short(plan.GpuHours));
        terminal.Out.WriteLine(style.Bold(jobs.Loaded.SweepName ?? ""));
        WriteLines(terminal, table.Lines(style, terminal.Width));
        WritePruned(terminal, jobs);
        var failed = jobs.Points.Count(static point => point.Outline is null && point.Point.Pruned is null);
        var pruned = jobs.Points.Count(static point => point.Point.Pruned is not null);
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(
            $"{plans.Length} jobs, {pruned} pruned{(failed > 0 ? $", {style.Red($"{failed} with errors")}" : "")}: "
            + $"{plans.Sum(static plan => plan.Outline.Nodes)} nodes, at most {Figures.Short(plans.Sum(static plan => plan.Outline.GpuHours))} GPU-hours in total");
        if (plans.Select(static plan => plan.Outline.Mock).FirstOrDefault(static statement => statement is not null) is { } mock)
            terminal.Out.WriteLine(style.Yellow(mock));
        if (plans.Length > 0)
            terminal.Out.WriteLine(style.Dim($"One of them in full: dry-run --point {plans[0].Point.Name}"));
    }

    private static void WritePruned(Terminal terminal, PlannedJobs jobs)
    {
        var pruned = new TextTable("  ", [new("pruned"), new("because")]);
        var points = jobs.Points.Where(static point => point.Point.Pruned is not null).ToArray();
        foreach (var point in points)
            pruned.Add(point.Name, point.Point.Pruned ?? "");
        if (points.Length == 0)
            return;
        terminal.Out.WriteLine();
        WriteLines(terminal, pruned.Lines(terminal.Style, terminal.Width));
    }

    private static void WriteLines(Terminal terminal, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            terminal.Out.WriteLine(line);
    }
}
