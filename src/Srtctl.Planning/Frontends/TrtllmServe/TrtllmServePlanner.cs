using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;
using TrtllmServeFrontend = Srtctl.Model.Jobs.TrtllmServe;

namespace Srtctl.Planning.Frontends.TrtllmServe;

/// <summary>
/// TensorRT-LLM's own servers: behind <c>trtllm-serve disaggregated</c> when prefill and decode are apart, alone
/// otherwise.
/// </summary>
internal sealed class TrtllmServePlanner : IFrontendPlanner
{
    public string Word => "trtllm_serve";

    public WorkerRuntime Runtime => WorkerRuntime.TrtllmServe;

    public bool NeedsDiscovery => false;

    public bool Owns(Frontend frontend) => frontend is TrtllmServeFrontend;

    public bool IsWorker(Job job) => job.Deployment is Aggregated;

    public string RequestPlane(ResolvedJob job) => "";

    public string? Installation(ResolvedJob job) => null;

    public void Check(Job job, ClusterSettings cluster, Findings findings)
    {
        if (job.Frontend.LoadBalancer is not null)
            findings.Error(
                "SRT1521", "Frontend.LoadBalancer", "trtllm-serve is one process, and nginx has nothing to divide.",
                "Set LoadBalancer to null.");
        if (job.Deployment is Aggregated { Workers.Replicas: > 1 and var replicas })
            findings.Error(
                "SRT1521", "Deployment.Workers.Replicas",
                $"{replicas} aggregated workers, and without a frontend clients can talk to one only.",
                "Use one worker, or the Dynamo frontend.");
    }

    public void AddWorkerEnvironment(ResolvedJob job, WorkerRank rank, EnvironmentList environment)
    {
        if (job.SetupScript is { } script)
            environment.Set(
                WorkerPreamble.SetupScriptVariable, PlanText.Of($"{job.Paths.Setup}/{script}"), Origin.Planner);
    }

    /// <summary>The orchestrator refuses to start before all its servers answer.</summary>
    public ReadinessProbe? WorkerReady(ResolvedJob job, WorkerRank rank) =>
        Health(job, rank.Slot, ((IFrontendPlanner)this).HttpPort(job, rank));

    public IEnumerable<PlannedFile> Files(ResolvedJob job, int port) =>
        IsWorker(job.Job) ? [] : [ServerFile.Of(job, Settings(job), port)];

    public ProcessSpec Instance(ResolvedJob job, int index, int slot, int port) => new()
    {
        Name = "trtllm-serve",
        Role = "frontend",
        Nodes = [slot],
        Ports = [new PortAssignment("http", port)],
        Preamble = job.Cluster.BashPreamble?.TrimEnd(),
        Command = new CommandBuilder()
            .Add(Origin.Engine, "trtllm-serve", "disaggregated")
            .Add(Origin.Planner, "--config", PlanText.Of($"{job.Paths.Logs}/{ServerFile.Name}"))
            .Add(Settings(job).Options)
            .ToArray(),
        Environment = new EnvironmentList()
            .Set(job.Job.Frontend.Environment, slot, WorkerEnvironment.NodeId(job.Layout, slot))
            .ToArray(),
        Image = job.Image,
        Mounts = job.Mounts,
        Log = PlanText.Of($"logs/{TextPart.Host(slot)}_trtllm_serve_orchestrator.out"),
        Readiness = Ready(job, slot, port),
    };

    public ReadinessProbe Ready(ResolvedJob job, int slot, int port) =>
        Health(job, slot, port);

    public StepOptions Step(ResolvedJob job) => new() { Mpi = "pmix" };

    private static HttpProbe Health(ResolvedJob job, int slot, int port) => new()
    {
        Url = PlanText.Of($"http://{TextPart.Address(slot)}:{port.ToString()}/health"),
        Timeout = job.Readiness.Timeout,
        Interval = job.Readiness.Interval,
    };

    private static TrtllmServeFrontend Settings(ResolvedJob job) =>
        job.Job.Frontend as TrtllmServeFrontend ?? new TrtllmServeFrontend();
}
