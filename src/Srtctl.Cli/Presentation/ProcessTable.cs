using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>Every process with place, GPUs and all ports.</summary>
internal static class ProcessTable
{
    public static IEnumerable<string> Lines(LaunchPlan plan, TextStyle style, int width)
    {
        var table = new TextTable("  ", [new("process"), new("node"), new("GPUs"), new("tasks", true), new("ends"), new("ports")]);
        foreach (var process in plan.Processes())
            table.Add(
                process.Name,
                Figures.Ranges(process.Nodes),
                Figures.Ranges(process.Gpus),
                $"{process.Tasks}",
                process.Lifetime == ProcessLifetime.Task ? "by itself" : process.Critical ? "with job" : "any time",
                string.Join(", ", process.Ports.Select(static port => $"{port.Name} {port.Port}")));
        return table.Lines(style, width);
    }
}
