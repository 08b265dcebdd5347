using System.Text.RegularExpressions;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;
using Srtctl.Report.Contents;

namespace Srtctl.Report.Details;

/// <summary>Finds out what ran where: from the plan, else from the names of the logs.</summary>
internal static partial class RunNodes
{
    private const string Service = "service";
    private static readonly string[] Workers = ["prefill", "decode", "agg"];

    /// <summary>The nodes; null when nothing names any.</summary>
    public static RunTopology? Of(RunMetadata run)
    {
        var nodes = OfPlan(new RunDirectory(run.Path)) ?? OfLogs(new RunFiles(run.Path));
        if (nodes.Length == 0)
            return null;
        var counted = (run.PrefillNodes ?? 0) + (run.DecodeNodes ?? 0) + (run.AggNodes ?? 0);
        var named = nodes.Count(static node => node.Parts.Any(static part => part.Role != Service));
        return new()
        {
            GpusPerNode = run.GpusPerNode,
            Nodes = EquatableArray.From(nodes),
            Unnamed = Math.Max(0, counted - named),
        };
    }

    private static TopologyNode[]? OfPlan(RunDirectory directory)
    {
        if (!File.Exists(directory.ResolvedPlan))
            return null;
        try
        {
            var plan = PlanJson.Read(File.ReadAllBytes(directory.ResolvedPlan));
            var hosts = Hosts(directory);
            return
            [
                .. plan.Nodes.Select(node => new TopologyNode(
                    hosts.ElementAtOrDefault(node.Slot) ?? $"node {node.Slot}",
                    EquatableArray.From(plan.Processes().Where(process => process.Nodes.Contains(node.Slot))
                        .Where(static process => process.Lifetime == ProcessLifetime.Service)
                        .Select(static process => new TopologyPart(process.Name, RoleOf(process.Role))
                        {
                            Gpus = process.Gpus,
                        })))),
            ];
        }
        catch (Exception error) when (error is PlanFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string[] Hosts(RunDirectory directory) =>
        [.. (RunEventFile.Read(directory) ?? []).Where(static line => line is { Kind: "bound", Node: not null })
            .Select(static line => line.Node ?? "")];

    private static TopologyNode[] OfLogs(RunFiles files) =>
    [
        .. ((string[])[.. files.Files("*.out"), .. files.Files("*.err")])
            .Select(static path => Part(Path.GetFileName(path))).OfType<(string Node, TopologyPart Part)>()
            .GroupBy(static found => found.Node, static found => found.Part)
            .OrderBy(static node => node.Min(static part => Array.IndexOf(Workers, part.Role) & int.MaxValue))
            .ThenBy(static node => node.Key, StringComparer.Ordinal)
            .Select(static node => new TopologyNode(node.Key, EquatableArray.From(node.Distinct()))),
    ];

    private static (string, TopologyPart)? Part(string file)
    {
        if (WorkerLogName.Of(file) is { } worker)
            return (worker.Node, new($"{worker.Role} {worker.WorkerId}", worker.Role));
        var service = ServiceLog().Match(file);
        return service.Success
            ? (service.Groups["node"].Value, new(service.Groups["name"].Value.Replace('_', ' '), Service))
            : null;
    }

    private static string RoleOf(string role) => Workers.Contains(role) ? role : Service;

    [GeneratedRegex(
        @"^(?<node>[^.].*?)_(?<name>(?:frontend|router)_\d+|nginx|etcd|nats|trtllm_serve_orchestrator)\.out$")]
    private static partial Regex ServiceLog();
}
