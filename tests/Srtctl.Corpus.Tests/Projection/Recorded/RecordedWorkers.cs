using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>The workers' processes. Those of one worker are numbered in the order in which they start.</summary>
internal static partial class RecordedWorkers
{
    private static readonly (string Member, string Name)[] Ports =
    [
        ("sys_port", "system"), ("http_port", "http"), ("bootstrap_port", "bootstrap"),
        ("kv_events_port", "kv-events"), ("nixl_port", "nixl"), ("dp_rpc_port", "dp-rpc"),
    ];

    public static void Add(LaunchFacts facts, OracleVariant variant, OracleCorpus corpus)
    {
        var processes = variant.Json.Items("processes").ToLookup(WorkerOf);
        var started = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in variant.Started("worker"))
        {
            var worker = WorkerOf(step.Text("log"));
            var number = started.GetValueOrDefault(worker);
            started[worker] = number + 1;
            var subject = WorkerSubject.Process(worker, number);
            RecordedStep.Add(facts, subject, step, variant, corpus);
            if (processes[worker].ElementAtOrDefault(number) is { } process)
                AddPorts(facts, subject, process);
        }

        foreach (var wait in variant.Steps.Where(static step => step.Text("op") == "wait_health"))
            facts.Add("workers", Aspect.Readiness, $"{NodeNumber.Of(wait.Text("host"))}:{wait.Text("port")}", "/health");
    }

    private static void AddPorts(LaunchFacts facts, string subject, JsonNode process)
    {
        foreach (var (member, name) in Ports)
            if (process.Number(member) is > 0 and var port)
                facts.Add(subject, Aspect.Port, name, port.ToString() ?? "");
    }

    private static string WorkerOf(JsonNode process) => $"{process.Text("mode")}[{process.Text("index")}]";

    private static string WorkerOf(string log)
    {
        var name = LogName().Match(log);
        return $"{name.Groups["mode"].Value}[{name.Groups["index"].Value}]";
    }

    [GeneratedRegex(@"_(?<mode>prefill|decode|agg)_w(?<index>\d+)\.out$")]
    private static partial Regex LogName();
}
