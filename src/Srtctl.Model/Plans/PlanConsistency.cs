namespace Srtctl.Model.Plans;

/// <summary>What must hold in every plan beyond its types, so that a damaged one is refused before anything starts.</summary>
internal static class PlanConsistency
{
    public static void Verify(LaunchPlan plan)
    {
        if (plan.Nodes.Count == 0 || plan.Nodes.Count != plan.Allocation.Nodes)
            throw new PlanFormatException($"{plan.Nodes.Count} nodes, but the allocation has {plan.Allocation.Nodes}", "$.nodes");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var process in plan.Processes())
            Verify(process, plan.Nodes.Count, names);
    }

    private static void Verify(ProcessSpec process, int nodes, HashSet<string> names)
    {
        var place = $"$.stages process '{process.Name}'";
        if (!names.Add(process.Name))
            throw new PlanFormatException("the name occurs twice", place);
        if (process.Nodes.Count == 0 || process.Tasks < 1)
            throw new PlanFormatException("it needs at least one node and one task", place);
        if (!process.CommandLine().Any())
            throw new PlanFormatException("its command is empty", place);
        foreach (var slot in References(process))
            if (slot < 0 || slot >= nodes)
                throw new PlanFormatException($"it refers to node {slot}, and there are {nodes}", place);
    }

    private static IEnumerable<int> References(ProcessSpec process) =>
        process.Argv()
            .Concat(process.Environment.Select(static variable => variable.Value))
            .Append(process.Log)
            .SelectMany(static text => (IEnumerable<TextPart>)text.Parts)
            .Where(static part => part.Kind is TextPartKind.NodeHost or TextPartKind.NodeAddress)
            .Select(static part => part.Slot)
            .Concat(process.Nodes);
}
