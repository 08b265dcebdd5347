using Srtctl.Model.Plans;

namespace Srtctl.Agent.Tests.Support;

/// <summary>Small plans over the dummy program, one or more pretend nodes.</summary>
internal static class TestPlans
{
    public static string Dummy { get; } = Path.Combine(AppContext.BaseDirectory, "srtctl-dummy");

    public static LaunchPlan Of(params Stage[] stages) => OnNodes(1, stages);

    public static LaunchPlan OnNodes(int nodes, params Stage[] stages) => new()
    {
        Schema = LaunchPlan.CurrentSchema,
        Job = new()
        {
            Name = "test",
            Engine = "sglang",
            Frontend = "dynamo",
            Benchmark = "custom",
            ModelPath = "/model",
            ServedModelName = "m",
            Precision = "fp8",
            Container = "none",
        },
        Resources = new() { AggNodes = nodes, AggWorkers = 1, GpusPerAgg = 1, TotalGpus = 1 },
        Allocation = new()
        {
            Nodes = nodes,
            GpusPerNode = 4,
            GpuType = "h100",
            TimeLimit = TimeSpan.FromMinutes(10),
            EarlyWarning = TimeSpan.FromMinutes(1),
            Directives = [],
        },
        Execution = new() { Rehearsal = true, WindDown = TimeSpan.FromSeconds(8) },
        Nodes = [.. Enumerable.Range(0, nodes).Select(static slot => new NodeSlot(slot, ["worker"]))],
        Endpoint = "http://127.0.0.1:8000",
        Files = [],
        Stages = stages,
    };

    public static Stage Workers(params ProcessSpec[] processes) => Named("workers", processes);

    public static Stage Benchmark(params ProcessSpec[] processes) => Named("benchmark", processes);

    public static Stage Named(string name, params ProcessSpec[] processes) =>
        new() { Name = name, Status = name, StatusStage = name, Processes = processes };

    public static ProcessSpec Service(string name, params string[] dummy) => new()
    {
        Name = name,
        Role = "agg",
        Nodes = [0],
        Command = [new CommandPart([Dummy, .. dummy.Select(static word => (PlanText)word)], Origin.Job)],
        Log = $"logs/{name}.out",
        Lifetime = ProcessLifetime.Service,
        StopGrace = TimeSpan.FromSeconds(2),
    };

    public static ProcessSpec Task(string name, params string[] dummy) =>
        Service(name, dummy) with { Lifetime = ProcessLifetime.Task };
}
