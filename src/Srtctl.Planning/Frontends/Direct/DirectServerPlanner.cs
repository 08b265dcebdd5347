using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Frontends.Direct;

/// <summary>No frontend: the engine's own server is what clients ask.</summary>
internal sealed class DirectServerPlanner : IFrontendPlanner
{
    public string Word => "vllm";

    public WorkerRuntime Runtime => WorkerRuntime.Direct;

    public bool NeedsDiscovery => false;

    public bool Owns(Frontend frontend) => frontend is DirectServer;

    public string RequestPlane(ResolvedJob job) => "";

    public string? Installation(ResolvedJob job) => null;

    public bool IsWorker(Job job) => true;

    public void Check(Job job, ClusterSettings cluster, Findings findings)
    {
        if (job.Deployment is not Aggregated { Workers.Replicas: 1 })
            findings.Error(
                "SRT1120", "Deployment",
                "Without a frontend clients ask the engine itself, which takes exactly one aggregated worker.",
                "Use an Aggregated deployment with one replica, or a frontend.");
        if (job.Frontend.LoadBalancer is not null)
            findings.Error(
                "SRT1120", "Frontend.LoadBalancer", "There are no frontends to balance.", "Leave it null.");
    }

    public void AddWorkerEnvironment(ResolvedJob job, WorkerRank rank, EnvironmentList environment)
    {
        if (job.SetupScript is { } script)
            environment.Set(
                WorkerPreamble.SetupScriptVariable, PlanText.Of($"{job.Paths.Setup}/{script}"), Origin.Planner);
    }

    public ReadinessProbe? WorkerReady(ResolvedJob job, WorkerRank rank) => Probe(job, rank.Slot, "/health", null);

    public ProcessSpec Instance(ResolvedJob job, int index, int slot, int port) =>
        throw new InvalidOperationException("The worker is the frontend.");

    public ReadinessProbe Ready(ResolvedJob job, int slot, int port) => Probe(job, slot, "/v1/models", "\"id\"");

    public StepOptions Step(ResolvedJob job) => StepOptions.Default;

    private static HttpProbe Probe(ResolvedJob job, int slot, string path, string? contains) => new()
    {
        Url = PlanText.Of($"http://{TextPart.Address(slot)}:{PortTable.Public}{path}"),
        BodyContains = contains,
        Timeout = job.Readiness.Timeout,
        Interval = job.Readiness.Interval,
    };
}
