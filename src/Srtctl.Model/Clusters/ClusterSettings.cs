using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;

namespace Srtctl.Model.Clusters;

/// <summary>
/// What a site has written in its cluster file. Planning takes it as a value; only the runtime reads files.
/// </summary>
public sealed record ClusterSettings
{
    /// <summary>The settings without a cluster file.</summary>
    public static ClusterSettings None { get; } = new();

    /// <summary>The file these settings come from, for messages; null when there is none.</summary>
    public string? Source { get; init; }

    /// <summary>Cluster name for the status API.</summary>
    public string? Name { get; init; }

    /// <summary>Account when the job names none.</summary>
    public string? DefaultAccount { get; init; }

    /// <summary>Partition when the job names none.</summary>
    public string? DefaultPartition { get; init; }

    /// <summary>Wall-clock limit when the job names none.</summary>
    public TimeSpan? DefaultTimeLimit { get; init; }

    /// <summary>Directives when the job does not set them.</summary>
    public EquatableMap<string, string> DefaultDirectives { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Mounts of every container, host path to container path.</summary>
    public EquatableMap<string, string> DefaultMounts { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Shell text run first in every worker, frontend and client step.</summary>
    public string? BashPreamble { get; init; }

    /// <summary>Model aliases.</summary>
    public EquatableMap<string, string> ModelPaths { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Container aliases.</summary>
    public EquatableMap<string, string> Containers { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Network interface whose address stands for a node; null: the best routable one.</summary>
    public string? NetworkInterface { get; init; }

    /// <summary>
    /// Directory that run directories are made in; null: <c>outputs</c> beside the working directory.
    /// </summary>
    public string? OutputDirectory { get; init; }

    /// <summary>
    /// Directory on shared storage with <c>configs/</c> (setup scripts, etcd and NATS binaries); null for none.
    /// </summary>
    public string? SiteRoot { get; init; }

    /// <summary>Whether to ask for GPUs with <c>--gpus-per-node</c>.</summary>
    public bool UseGpusPerNodeDirective { get; init; } = true;

    /// <summary>Whether to ask for one network segment with <c>--segment</c>.</summary>
    public bool UseSegmentDirective { get; init; } = true;

    /// <summary>Whether to ask for whole nodes with <c>--exclusive</c>.</summary>
    public bool UseExclusiveDirective { get; init; }

    /// <summary>Whether disaggregated jobs are heterogeneous SLURM jobs when they do not say.</summary>
    public bool UseHeterogeneousJobs { get; init; }

    /// <summary>How long a service may take to become ready when the job does not say; null: 30 minutes.</summary>
    public ReadinessSettings? DefaultReadiness { get; init; }

    /// <summary>Rules about flags that the site takes otherwise, by code.</summary>
    public EquatableMap<string, RuleSetting> Rules { get; init; } = EquatableMap<string, RuleSetting>.Empty;

    /// <summary>nginx open-file limit when the job does not say.</summary>
    public bool? RaiseFileLimit { get; init; }

    /// <summary>Base addresses of status APIs.</summary>
    public EquatableArray<string> StatusEndpoints { get; init; }

    /// <summary>Whether steps run in containers.</summary>
    public ContainerRuntime ContainerRuntime { get; init; }

    /// <summary>Whether real engines run or mock ones.</summary>
    public EngineSubstitution Engines { get; init; }

    /// <summary>
    /// The etcd program on the infrastructure node; null: <c>configs/etcd</c> under <see cref="SiteRoot"/>, else
    /// <c>etcd</c>.
    /// </summary>
    public string? EtcdProgram { get; init; }

    /// <summary>
    /// The NATS program on the infrastructure node; null: <c>configs/nats-server</c> under <see cref="SiteRoot"/>, else
    /// <c>nats-server</c>.
    /// </summary>
    public string? NatsProgram { get; init; }
}
