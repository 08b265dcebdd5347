using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Frontends;

/// <summary>
/// Planner part of a frontend. One folder and one line in <see cref="FrontendRegistry"/> add a frontend.
/// </summary>
public interface IFrontendPlanner
{
    /// <summary>Word in plans and recipes: <c>dynamo</c>.</summary>
    string Word { get; }

    /// <summary>Whether the job's frontend is this one.</summary>
    bool Owns(Frontend frontend);

    /// <summary>What workers run in.</summary>
    WorkerRuntime Runtime { get; }

    /// <summary>
    /// The frontend's program, and the flags it reads; null when its version is not known from a job.
    /// </summary>
    FlagReader? Reader => null;

    /// <summary>The flags a job says for the frontend; null for none.</summary>
    CommandOptions? Options(Job job) => null;

    /// <summary>Whether etcd and NATS are needed.</summary>
    bool NeedsDiscovery { get; }

    /// <summary>Transport of requests for workers' command lines; empty when there is none.</summary>
    string RequestPlane(ResolvedJob job);

    /// <summary>Shell text that installs what workers and frontend need; null when nothing is installed.</summary>
    string? Installation(ResolvedJob job);

    /// <summary>Checks the frontend's own settings.</summary>
    void Check(Job job, ClusterSettings cluster, Findings findings)
    {
    }

    /// <summary>
    /// Path in front of the engine's control requests (<c>/start_profile</c>) on a worker; null when they cannot be
    /// sent.
    /// </summary>
    string? WorkerControl => null;

    /// <summary>Host paths that <see cref="Installation"/> needs in every container.</summary>
    EquatableArray<ContainerMount> Mounts(Job job, ClusterSettings cluster) => [];

    /// <summary>Adds what workers need to find the frontend's services.</summary>
    void AddWorkerEnvironment(ResolvedJob job, WorkerRank rank, EnvironmentList environment);

    /// <summary>Whether the only worker serves the public port itself, so that the frontend has no process.</summary>
    bool IsWorker(Job job) => false;

    /// <summary>Port of a worker's own server.</summary>
    int HttpPort(ResolvedJob job, WorkerRank rank) => IsWorker(job.Job) ? PortTable.Public : rank.Ports.Http;

    /// <summary>
    /// Asked of a worker before the frontend starts; null when the frontend finds its workers itself.
    /// </summary>
    ReadinessProbe? WorkerReady(ResolvedJob job, WorkerRank rank) => null;

    /// <summary>Files the frontend reads.</summary>
    /// <param name="job">The job.</param>
    /// <param name="port">Port of the instance.</param>
    IEnumerable<PlannedFile> Files(ResolvedJob job, int port) => [];

    /// <summary>One instance, without launcher.</summary>
    /// <param name="job">The job.</param>
    /// <param name="index">Index of the instance.</param>
    /// <param name="slot">Its node.</param>
    /// <param name="port">Port clients or the load balancer use.</param>
    ProcessSpec Instance(ResolvedJob job, int index, int slot, int port);

    /// <summary>Asks an instance, or the load balancer, whether all workers have registered.</summary>
    ReadinessProbe Ready(ResolvedJob job, int slot, int port);

    /// <summary>Options of the instance's step.</summary>
    StepOptions Step(ResolvedJob job);
}
