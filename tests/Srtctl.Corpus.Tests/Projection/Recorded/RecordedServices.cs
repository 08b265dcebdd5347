using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>Everything that runs beside workers and client: etcd, NATS, Mooncake, frontends, nginx, preparation.</summary>
internal static class RecordedServices
{
    private static readonly (string Kind, string Subject)[] Single =
    [
        ("mooncake_master", "mooncake"), ("model_download", "model download"), ("tachometer", "tachometer"),
        ("postprocess", "post-processing"), ("eval", "evaluation"),
    ];

    /// <summary>Frontends that are asked for numbers of workers; the others only have to answer.</summary>
    private static readonly string[] CountsWorkers = ["dynamo", "sglang"];

    public static void Add(LaunchFacts facts, OracleVariant variant, OracleCorpus corpus)
    {
        foreach (var step in variant.Started("infra"))
            AddInfrastructure(facts, step, variant);
        foreach (var (kind, subject) in Single)
            foreach (var step in variant.Started(kind))
                RecordedStep.Add(facts, subject, step, variant, corpus);
        foreach (var step in variant.Started("stage_model"))
            RecordedStep.Add(facts, $"model staging on {step.Texts("nodes")[0]}", step, variant, corpus);
        foreach (var (index, step) in variant.Started("exporter").Index())
            RecordedStep.Add(facts, $"exporter[{index}]", step, variant, corpus);
        foreach (var (index, step) in variant.Started("frontend").Index())
            RecordedStep.Add(facts, $"frontend[{index}]", step, variant, corpus);
        foreach (var step in variant.Started("nginx"))
            AddNginx(facts, step, variant, corpus);
        foreach (var step in variant.Started("mooncake_master"))
            AddPortWaits(facts, "mooncake", variant, 8700, 8701, 8702);
        AddPublic(facts, variant);
    }

    /// <summary>One step runs a program that starts both; what it starts is not part of its command line.</summary>
    private static void AddInfrastructure(LaunchFacts facts, JsonNode step, OracleVariant variant)
    {
        foreach (var (subject, port) in (IEnumerable<(string, int)>)[("etcd", 2379), ("nats", 4222)])
        {
            facts.Add(subject);
            facts.Add(subject, Aspect.Placement, "nodes", string.Join(',', step.Texts("nodes")));
            facts.Add(subject, Aspect.Image, "", step["container"].Text("image"));
            facts.Add(subject, Aspect.Launcher, "output", step.Text("log"));
            facts.Add(subject, Aspect.Entry, "directory", $"/tmp/{subject}");
            AddPortWaits(facts, subject, variant, port);
        }

        var words = step.Texts("argv");
        if (Array.IndexOf(words, "--nats-max-payload-mb") is var index and >= 0)
            facts.Add("nats", Aspect.Entry, "max_payload", (int.Parse(words[index + 1]) * 1024L * 1024L).ToString());
    }

    private static void AddPortWaits(LaunchFacts facts, string subject, OracleVariant variant, params int[] ports)
    {
        foreach (var wait in variant.Steps.Where(step =>
            step.Text("op") == "wait_port" && step.Number("port") is { } port && ports.Contains(port)))
            facts.Add(
                subject, Aspect.Readiness, wait.Text("port"),
                $"tcp on node {NodeNumber.Of(wait.Text("host"))} for {wait.Text("timeout")} s");
    }

    private static void AddNginx(LaunchFacts facts, JsonNode step, OracleVariant variant, OracleCorpus corpus)
    {
        RecordedStep.AddLauncher(facts, "nginx", step, variant, corpus);
        var commands = step.Texts("argv")[^1].Split(" && ");
        foreach (var earlier in commands.SkipLast(1))
            facts.Add("nginx", Aspect.Preamble, "shell", earlier);
        ArgumentFacts.Add(facts, "nginx", ShellWords.Split(commands[^1]));
    }

    private static void AddPublic(LaunchFacts facts, OracleVariant variant)
    {
        if (variant.Wait("wait_model") is not { } wait)
            return;
        facts.Add("service");
        facts.Add("service", Aspect.Placement, "nodes", NodeNumber.Of(wait.Text("host")));
        facts.Add("service", Aspect.Port, "http", wait.Text("port"));
        if (CountsWorkers.Contains(wait.Text("frontend_type")))
        {
            facts.Add("service", Aspect.Readiness, "prefill", wait.Text("n_prefill"));
            facts.Add("service", Aspect.Readiness, "decode", wait.Text("n_decode"));
        }

        facts.Add("service", Aspect.Readiness, "interval", Seconds(wait, "poll_interval"));
        facts.Add("service", Aspect.Readiness, "timeout", Seconds(wait, "timeout"));
        facts.Add("service", Aspect.Readiness, "path", RecordedPath.Of(variant, wait));
    }

    private static string Seconds(JsonNode wait, string name) => ((double?)wait[name] ?? 0).ToString("R");
}
