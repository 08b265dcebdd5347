using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Checks;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends.Dynamo.Installation;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Frontends.Dynamo;

/// <summary>Dynamo: workers and frontends meet through etcd.</summary>
internal sealed class DynamoPlanner : IFrontendPlanner
{
    public string Word => "dynamo";

    public WorkerRuntime Runtime => WorkerRuntime.Dynamo;

    public FlagReader Reader => DynamoRules.Reader;

    public bool NeedsDiscovery => true;

    public string WorkerControl => "/engine";

    public bool Owns(Frontend frontend) => frontend is DynamoFrontend;

    public CommandOptions? Options(Job job) => (job.Frontend as DynamoFrontend)?.Options;

    public string RequestPlane(ResolvedJob job) => Settings(job).RequestPlane.ToString().ToLowerInvariant();

    public string? Installation(ResolvedJob job) =>
        InstallScript.Of(Settings(job).Installation, job.Cluster, job.Templates);

    public void Check(Job job, ClusterSettings cluster, Findings findings)
    {
        if (job.Frontend is DynamoFrontend frontend)
            InstallationChecks.Run(frontend.Installation, cluster, findings);
        if (job.Tracing is { Endpoint: var endpoint } && !Uri.IsWellFormedUriString(endpoint, UriKind.Absolute))
            findings.Error(
                "SRT1013", "Tracing.Endpoint", $"'{NameChecks.Visible(endpoint)}' is no address.",
                "Write it with scheme and port, for example http://collector:4317.");
    }

    public EquatableArray<ContainerMount> Mounts(Job job, ClusterSettings cluster) =>
        job.Frontend is DynamoFrontend { Installation: DynamoWheel } && cluster.SiteRoot is { } root
            ? [new ContainerMount($"{root}/wheelhouse/dynamo", InstallScript.Wheels, "ro")]
            : [];

    public void AddWorkerEnvironment(ResolvedJob job, WorkerRank rank, EnvironmentList environment)
    {
        DynamoEnvironment.Add(job, $"dynamo-{rank.Endpoint.Role.Word()}", environment);
        environment
            .Set("DYN_SYSTEM_PORT", rank.Ports.System.ToString(), Origin.Planner)
            .Set("DYN_LOG", "info,dynamo_runtime::pipeline::network::ingress::push_handler=warn", Origin.Engine);
    }

    public ProcessSpec Instance(ResolvedJob job, int index, int slot, int port) => new()
    {
        Name = $"frontend[{index}]",
        Role = "frontend",
        Nodes = [slot],
        Ports = [new PortAssignment("http", port)],
        Preamble = WorkerPreamble.Of(job),
        Command = new CommandBuilder()
            .Add(Origin.Engine, "python3", "-m", "dynamo.frontend")
            .Add(Origin.Planner, $"--http-port={port}")
            .Add(Settings(job).Options)
            .ToArray(),
        Environment = DynamoEnvironment.Frontend(job, slot).ToArray(),
        Image = job.Image,
        Mounts = job.Mounts,
        Log = PlanText.Of($"logs/{TextPart.Host(slot)}_frontend_{index}.out"),
        Readiness = Ready(job, slot, port),
    };

    public ReadinessProbe Ready(ResolvedJob job, int slot, int port) =>
        ExpectedWorkers.Probe(job, slot, port, "/health", WorkerCountShape.DynamoHealth);

    public StepOptions Step(ResolvedJob job) => new() { Mpi = "pmix", RemapRoot = Installation(job) is not null };

    private static DynamoFrontend Settings(ResolvedJob job) =>
        job.Job.Frontend as DynamoFrontend ?? new DynamoFrontend();
}
