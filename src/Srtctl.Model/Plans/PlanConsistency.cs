namespace Srtctl.Model.Plans;

/// <summary>
/// What must hold in every plan beyond its types, so that a damaged one is refused before anything starts.
/// </summary>
internal static class PlanConsistency
{
    public static void Verify(LaunchPlan plan)
    {
        var nodes = plan.Nodes.Count;
        if (nodes == 0 || nodes != plan.Allocation.Nodes)
            throw new PlanFormatException($"{nodes} nodes, but the allocation has {plan.Allocation.Nodes}", "$.nodes");
        foreach (var (index, node) in plan.Nodes.Index())
            if (node.Slot != index)
                throw new PlanFormatException($"node {index} calls itself {node.Slot}", $"$.nodes[{index}].slot");
        Verify(Slots(plan.Endpoint), nodes, "$.endpoint");
        foreach (var (index, file) in plan.Files.Index())
            Verify(Slots(file.Content), nodes, $"$.files[{index}].content");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (stage, processes) in plan.Stages.Index())
        {
            Verify(Slots(Address(processes.Gate)), nodes, $"$.stages[{stage}].gate");
            foreach (var (index, process) in processes.Processes.Index())
                Verify(process, nodes, names, $"$.stages[{stage}].processes[{index}]");
            VerifyOrder(processes, $"$.stages[{stage}].processes");
        }
    }

    /// <summary>
    /// Nothing waits for itself, directly or not, because everything waits for what stands before it.
    /// </summary>
    private static void VerifyOrder(Stage stage, string place)
    {
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, process) in stage.Processes.Index())
        {
            foreach (var name in process.After)
                if (!earlier.Contains(name))
                    throw new PlanFormatException(
                        $"'{process.Name}' starts after '{name}', which does not stand before it in its stage",
                        $"{place}[{index}].after");
            earlier.Add(process.Name);
        }
    }

    private static void Verify(ProcessSpec process, int nodes, HashSet<string> names, string place)
    {
        if (!names.Add(process.Name))
            throw new PlanFormatException($"the name '{process.Name}' occurs twice", $"{place}.name");
        if (process.Nodes.Count == 0)
            throw new PlanFormatException($"'{process.Name}' has no node", $"{place}.nodes");
        if (process.Tasks < 1)
            throw new PlanFormatException($"'{process.Name}' has {process.Tasks} tasks", $"{place}.tasks");
        if (!process.CommandLine().Any())
            throw new PlanFormatException($"the command of '{process.Name}' is empty", $"{place}.command");
        if (process.Argv().SelectMany(Parts).Any(static part => part.Kind == TextPartKind.Secret))
            throw new PlanFormatException($"a secret is among the arguments of '{process.Name}'", $"{place}.command");
        Verify(process.Nodes.Concat(Texts(process).SelectMany(Slots)), nodes, place);
    }

    private static void Verify(IEnumerable<int> slots, int nodes, string place)
    {
        foreach (var slot in slots)
            if (slot < 0 || slot >= nodes)
                throw new PlanFormatException($"it refers to node {slot}, and there are {nodes}", place);
    }

    private static IEnumerable<PlanText> Texts(ProcessSpec process) =>
        process.Argv()
            .Concat(process.Environment.Select(static variable => variable.Value))
            .Concat(process.Mounts.SelectMany(static mount => (PlanText[])[mount.Source, mount.Target]))
            .Append(process.Log)
            .Append(Address(process.Readiness));

    private static PlanText Address(ReadinessProbe? probe) => probe switch
    {
        HttpProbe http => http.Url,
        WorkerCountProbe workers => workers.Url,
        TcpProbe tcp => tcp.Host,
        _ => default,
    };

    private static IEnumerable<int> Slots(PlanText text) => Parts(text)
        .Where(static part => part.Kind is TextPartKind.NodeHost or TextPartKind.NodeAddress)
        .Select(static part => part.Slot);

    private static IEnumerable<TextPart> Parts(PlanText text) => text.Parts;
}
