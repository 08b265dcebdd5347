using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Frontends.Router;

/// <summary>The SGLang router: every worker's address is on its command line, and nothing else is needed.</summary>
internal sealed class SglangRouterPlanner : IFrontendPlanner
{
    public string Word => "sglang";

    public WorkerRuntime Runtime => WorkerRuntime.Standalone;

    public bool NeedsDiscovery => false;

    public string WorkerControl => "";

    public FlagReader Reader => RouterRules.Reader;

    public bool Owns(Frontend frontend) => frontend is SglangRouter;

    public CommandOptions? Options(Job job) => (job.Frontend as SglangRouter)?.Options;

    public string RequestPlane(ResolvedJob job) => "";

    public string? Installation(ResolvedJob job) => null;

    public void AddWorkerEnvironment(ResolvedJob job, WorkerRank rank, EnvironmentList environment)
    {
        if (job.SetupScript is { } script)
            environment.Set(
                WorkerPreamble.SetupScriptVariable, PlanText.Of($"{job.Paths.Setup}/{script}"), Origin.Planner);
    }

    public ProcessSpec Instance(ResolvedJob job, int index, int slot, int port) => new()
    {
        Name = $"router[{index}]",
        Role = "frontend",
        Nodes = [slot],
        Ports = [new PortAssignment("http", port)],
        Preamble = job.Cluster.BashPreamble?.TrimEnd(),
        Command = Command(job, port).Add((job.Job.Frontend as SglangRouter)?.Options).ToArray(),
        Environment = new EnvironmentList()
            .Set(job.Job.Frontend.Environment, slot, WorkerEnvironment.NodeId(job.Layout, slot))
            .ToArray(),
        Image = job.Image,
        Mounts = job.Mounts,
        Log = PlanText.Of($"logs/{TextPart.Host(slot)}_router_{index}.out"),
        Readiness = Ready(job, slot, port),
    };

    public ReadinessProbe Ready(ResolvedJob job, int slot, int port) =>
        ExpectedWorkers.Probe(job, slot, port, "/workers", WorkerCountShape.RouterWorkers);

    public StepOptions Step(ResolvedJob job) => StepOptions.Default;

    private static CommandBuilder Command(ResolvedJob job, int port)
    {
        var command = new CommandBuilder().Add(Origin.Engine, "python3", "-m", "sglang_router.launch_router");
        if (job.Layout.Count(Role.Aggregated) > 0)
            command.Add(
                Origin.Planner,
                ["--worker-urls", .. job.Layout.Leaders(Role.Aggregated).Select(leader => Url(job, leader))]);
        else
            AddDisaggregated(command, job);
        return command.Add(Origin.Planner, "--host", "0.0.0.0").Add(Origin.Planner, "--port", port.ToString());
    }

    private static void AddDisaggregated(CommandBuilder command, ResolvedJob job)
    {
        command.Add(Origin.Engine, "--pd-disaggregation");
        foreach (var leader in job.Layout.Leaders(Role.Prefill))
            command.Add(Origin.Planner, "--prefill", Url(job, leader), leader.Ports.Bootstrap.ToString());
        foreach (var leader in job.Layout.Leaders(Role.Decode))
            command.Add(Origin.Planner, "--decode", Url(job, leader));
    }

    private static PlanText Url(ResolvedJob job, WorkerRank leader) =>
        PlanText.Of($"{Scheme(job, leader.Endpoint.Role)}://{TextPart.Address(leader.Slot)}:{leader.Ports.Http}");

    private static string Scheme(ResolvedJob job, Role role) =>
        job.Job.Deployment.Pools.Any(pool => pool.Role == role && job.Engine.ServesGrpc(pool.Pool.Options))
            ? "grpc"
            : "http";
}
