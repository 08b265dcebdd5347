using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>Everything that runs beside workers and client.</summary>
internal static class PlannedServices
{
    private static readonly string[] Beside = ["infrastructure", "prefill", "decode", "agg", "frontend", "benchmark"];

    public static void Add(PlannedStep steps, LaunchPlan plan)
    {
        foreach (var process in PlannedProcesses.OfRole(plan, "infrastructure"))
            AddInfrastructure(steps, process, plan);
        foreach (var process in plan.Processes().Where(static process => !Beside.Contains(process.Role)))
            steps.Add(Subject(process), process);
        foreach (var (index, process) in PlannedProcesses.OfRole(plan, "frontend").Index())
            steps.Add($"frontend[{index}]", process);
        AddPublic(steps, plan);
    }

    private static string Subject(ProcessSpec process) =>
        process.Name == "model-download" ? "model download"
        : process.Name.StartsWith("stage[", StringComparison.Ordinal) ? $"model staging on {process.Nodes[0]}"
        : process.Name;

    private static void AddInfrastructure(PlannedStep steps, ProcessSpec process, LaunchPlan plan)
    {
        if (process.Name is not ("etcd" or "nats"))
        {
            var subject = process.Name == "mooncake-master" ? "mooncake" : process.Name;
            steps.Add(subject, process);
            AddReadiness(steps, subject, process.Readiness);
            return;
        }

        steps.Facts.Add(process.Name);
        steps.Facts.Add(process.Name, Aspect.Placement, "nodes", string.Join(',', process.Nodes));
        steps.Facts.Add(process.Name, Aspect.Launcher, "output", $"<OUTPUT_DIR>/{steps.Bind(process.Log)}");
        steps.Facts.Add(process.Name, Aspect.Entry, "directory", DataDirectory(steps.Bind(process.CommandLine())));
        if (process.Image is { } image)
            steps.Facts.Add(process.Name, Aspect.Image, "", image);
        AddReadiness(steps, process.Name, process.Readiness);
        if (process.Name == "nats" && NatsPayload.Of(plan) is { } payload)
            steps.Facts.Add("nats", Aspect.Entry, "max_payload", payload);
    }

    private static string DataDirectory(IReadOnlyList<string> words) =>
        words.SkipWhile(static word => word is not ("--data-dir" or "-sd")).Skip(1).FirstOrDefault() ?? "";

    private static void AddReadiness(PlannedStep steps, string subject, ReadinessProbe? probe)
    {
        foreach (var (port, tcp) in probe is TcpProbe asked ? Ports(asked) : [])
            steps.Facts.Add(
                subject, Aspect.Readiness, $"{port}",
                $"tcp on node {NodeNumber.Of(steps.Bind(tcp.Host))} for {tcp.Timeout.TotalSeconds} s");
        if (probe is HttpProbe http && new Uri(steps.Bind(http.Url)) is var url)
            steps.Facts.Add(
                subject, Aspect.Readiness, $"{url.Port}",
                $"{url.AbsolutePath} on node {NodeNumber.Of(url.Host)} for {http.Timeout.TotalSeconds} s");
    }

    private static IEnumerable<(int Port, TcpProbe Probe)> Ports(TcpProbe probe) =>
        probe.FurtherPorts.Prepend(probe.Port).Select(port => (port, probe));

    private static void AddPublic(PlannedStep steps, LaunchPlan plan)
    {
        var endpoint = new Uri(steps.Bind(plan.Endpoint));
        steps.Facts.Add("service");
        steps.Facts.Add("service", Aspect.Placement, "nodes", NodeNumber.Of(endpoint.Host));
        steps.Facts.Add("service", Aspect.Port, "http", $"{endpoint.Port}");
        foreach (var probe in PublicProbe.Of(plan, text => steps.Bind(text)))
        {
            steps.Facts.Add("service", Aspect.Readiness, "interval", $"{probe.Interval.TotalSeconds:R}");
            steps.Facts.Add("service", Aspect.Readiness, "timeout", $"{probe.Timeout.TotalSeconds:R}");
            steps.Facts.Add("service", Aspect.Readiness, "path", PublicProbe.Path(probe, text => steps.Bind(text)));
            if (probe is not WorkerCountProbe count)
                continue;
            steps.Facts.Add("service", Aspect.Readiness, "prefill", $"{count.Prefill}");
            steps.Facts.Add("service", Aspect.Readiness, "decode", $"{count.Decode}");
        }
    }
}
