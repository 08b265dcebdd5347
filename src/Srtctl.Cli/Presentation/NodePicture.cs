using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>Nodes as rows, each process on them with its GPUs drawn.</summary>
internal static class NodePicture
{
    private const char Used = '\u2588';
    private const char Free = '\u00b7';

    public static IEnumerable<string> Lines(LaunchPlan plan, TextStyle style)
    {
        var byNode = plan.Processes()
            .SelectMany(static process => process.Nodes.Select(slot => (slot, process)))
            .ToLookup(static pair => pair.slot, static pair => pair.process);
        var nodeWidth = $"node{plan.Nodes.Count - 1}".Length;
        var nameWidth = plan.Processes().Select(static process => process.Name.Length).Append(1).Max();
        foreach (var node in plan.Nodes.AsEnumerable())
        {
            yield return $"  {style.Cyan($"node{node.Slot}".PadRight(nodeWidth))}  {style.Dim(Roles(node))}".TrimEnd();
            foreach (var process in byNode[node.Slot])
                yield return $"{new string(' ', nodeWidth + 4)}{Row(process, nameWidth, plan.Allocation.GpusPerNode, style)}".TrimEnd();
        }
    }

    private static string Roles(NodeSlot node)
    {
        var roles = string.Join(", ", (IEnumerable<string>)node.Roles);
        return node.HetGroup is { } group ? $"{roles} (component {group})" : roles;
    }

    private static string Row(ProcessSpec process, int nameWidth, int gpusPerNode, TextStyle style)
    {
        var gpus = process.Gpus.IsEmpty
            ? new string(' ', gpusPerNode)
            : string.Concat(Enumerable.Range(0, gpusPerNode).Select(gpu => process.Gpus.Contains(gpu) ? Used : Free));
        var label = process.Gpus.IsEmpty ? "" : $"GPU {Figures.Ranges(process.Gpus)}";
        var ports = string.Join("  ", process.Ports.Take(3).Select(static port => $"{port.Name} {port.Port}"));
        return $"{process.Name.PadRight(nameWidth)}  {style.Cyan(gpus)}  {label,-8}  {style.Dim(ports)}";
    }
}
