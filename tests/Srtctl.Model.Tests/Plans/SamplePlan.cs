using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Model.Tests.Plans;

/// <summary>A small plan in which every kind of member occurs.</summary>
internal static class SamplePlan
{
    public static LaunchPlan Make() => new()
    {
        Schema = LaunchPlan.CurrentSchema,
        Job = new()
        {
            Name = "sample",
            Engine = "sglang",
            Frontend = "dynamo",
            Benchmark = "sa-bench",
            ModelPath = "/models/m",
            ServedModelName = "m",
            Precision = "fp8",
            Container = "image",
            Identity = new() { ModelRevision = "0123456789", Frameworks = new() { ["sglang"] = "0.5.18" } },
            Parameters = [new("tp", "4")],
            Tags = ["nightly"],
        },
        Resources = new() { AggNodes = 2, AggWorkers = 1, GpusPerAgg = 16, TotalGpus = 16, InputLength = 10 },
        Allocation = new()
        {
            Nodes = 2,
            GpusPerNode = 8,
            GpuType = "h100",
            TimeLimit = TimeSpan.FromHours(1),
            EarlyWarning = TimeSpan.FromMinutes(2),
            Directives = [new("nodes", "2", Origin.Planner), new("exclusive", null, Origin.Cluster)],
        },
        Execution = new() { Containers = true, NetworkInterface = "eth0", StatusEndpoints = ["http://status"] },
        Nodes = [new(0, ["head", "worker"]), new(1, ["worker"])],
        Endpoint = PlanText.Of($"http://{TextPart.Address(0)}:8000"),
        Files = [new("logs/nginx.conf", PlanText.Of($"server {TextPart.Address(1)}:8180;\n"))],
        Stages =
        [
            new()
            {
                Name = "workers", Status = "workers", StatusStage = "workers", Processes = [Worker()],
                Gate = new TcpProbe { Host = TextPart.Host(1), Port = 1, Timeout = TimeSpan.FromSeconds(1),
                    Interval = TimeSpan.FromSeconds(1) },
            },
            new() { Name = "benchmark", Status = "benchmark", StatusStage = "benchmark", Processes = [],
                HoldUntilStopped = true },
        ],
        Warnings = [new("SRT1008", Severity.Warning, "Deployment", "Idle.", "Use them.")],
        Rules = [new("SRT4003", RuleLevel.Off, "Some time out.", Origin.Job)],
    };

    public static ProcessSpec Worker() => new()
    {
        Name = "agg[0]",
        Role = "agg",
        Nodes = [0, 1],
        Tasks = 2,
        Gpus = [0, 1],
        Ports = [new("http", 6100)],
        Launch = ["srun", PlanText.Of($"--jobid={TextPart.JobId}")],
        Preamble = "echo ready",
        Command =
        [
            new(["python3", "-m", "engine"], Origin.Engine),
            new(["--host", TextPart.Host(1)], Origin.JobExtra),
        ],
        Environment =
        [
            new("PLAIN", "a \"b\" é 模 \u0001", Origin.Job),
            new("TOKEN", TextPart.Secret("HF_TOKEN"), Origin.Job),
            new("AGENT", PlanText.Of($"{TextPart.Agent} in {TextPart.RunDirectory}"), Origin.Planner),
        ],
        RemovedEnvironment = ["VLLM_PORT"],
        Image = "image",
        Mounts = [new(PlanText.Of($"{TextPart.RunDirectory}/logs"), "/logs"), new("/data", "/data", "ro")],
        Log = PlanText.Of($"logs/{TextPart.Host(0)}_agg_w0.out"),
        Readiness = new WorkerCountProbe
        {
            Url = PlanText.Of($"http://{TextPart.Address(0)}:8000/health"),
            Shape = WorkerCountShape.DynamoHealth,
            Prefill = 0,
            Decode = 1,
            Timeout = TimeSpan.FromMinutes(30),
            Interval = TimeSpan.FromMilliseconds(250),
        },
        Lifetime = ProcessLifetime.Task,
        Mock = true,
    };
}
