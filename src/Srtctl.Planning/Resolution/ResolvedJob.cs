using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Rendering;

namespace Srtctl.Planning.Resolution;

/// <summary>A job whose every open choice is settled: aliases, defaults, placement.</summary>
public sealed record ResolvedJob
{
    /// <summary>What the person said.</summary>
    public required Job Job { get; init; }

    /// <summary>What the site says.</summary>
    public required ClusterSettings Cluster { get; init; }

    /// <summary>What images said about their own flags.</summary>
    public EquatableArray<VersionFlags> Imports { get; init; }

    /// <summary>Text templates.</summary>
    public required TemplateSet Templates { get; init; }

    /// <summary>Planner part of the engine.</summary>
    public required IEnginePlanner Engine { get; init; }

    /// <summary>Planner part of the frontend.</summary>
    public required IFrontendPlanner Frontend { get; init; }

    /// <summary>Where everything runs.</summary>
    public required Layout Layout { get; init; }

    /// <summary>Model directory on the host, or <c>hf:</c> reference.</summary>
    public required string ModelPath { get; init; }

    /// <summary>Name clients ask for.</summary>
    public required string ServedModelName { get; init; }

    /// <summary>Container image.</summary>
    public required string Image { get; init; }

    /// <summary>Where processes find things.</summary>
    public required Paths Paths { get; init; }

    /// <summary>Mounts of the job's containers.</summary>
    public required EquatableArray<ContainerMount> Mounts { get; init; }

    /// <summary>The mounts as one <c>srun</c> option; the same for every container of the job.</summary>
    public required PlanText MountOption { get; init; }

    /// <summary>Setup script file name; null for none.</summary>
    public string? SetupScript { get; init; }

    /// <summary>True when this is a rehearsal.</summary>
    public required bool Rehearsal { get; init; }

    /// <summary>How long the service may take to become ready.</summary>
    public ReadinessSettings Readiness => Job.Readiness ?? Cluster.DefaultReadiness ?? new ReadinessSettings();

    /// <summary>True when engines and frontends are mocks.</summary>
    public bool MocksEngines => Rehearsal || Cluster.Engines != EngineSubstitution.Real;

    /// <summary>True when etcd, NATS and nginx are mocks too.</summary>
    public bool MocksServices => Rehearsal || Cluster.Engines == EngineSubstitution.MockAll;
}
