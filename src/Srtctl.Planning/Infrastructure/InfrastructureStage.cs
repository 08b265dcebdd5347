using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Rendering;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Infrastructure;

/// <summary>
/// What workers need before they start, on the infrastructure node: etcd and NATS, plain programs on the host that need
/// no container, and the master of a shared KV store.
/// </summary>
internal static class InfrastructureStage
{
    private const string NatsConfigurationFile = "logs/nats.conf";
    private const string FreshDirectory = "rm -rf -- \"$SRTCTL_SCRATCH\"\nmkdir -p -- \"$SRTCTL_SCRATCH\"";
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>Whether the job needs any of it.</summary>
    public static bool IsNeeded(ResolvedJob job) => job.Frontend.NeedsDiscovery || job.Job.KvStore is not null;

    public static Stage Of(ResolvedJob job) => new()
    {
        Name = "infrastructure",
        Status = "starting",
        StatusStage = "head_infrastructure",
        Processes = EquatableArray.From(Processes(job)),
    };

    /// <summary>The NATS configuration; null when the server's defaults do.</summary>
    public static PlannedFile? NatsConfiguration(ResolvedJob job) => job.Job.NatsMaximumPayload is { } megabytes
        ? new PlannedFile(NatsConfigurationFile, job.Templates.Render("nats.conf", new TemplateSlots()
            .Safe("max_payload", ((long)megabytes * 1024 * 1024).ToString())
            .Safe("store_directory", DataDirectory("nats"))))
        : null;

    private static IEnumerable<ProcessSpec> Processes(ResolvedJob job)
    {
        if (job.Frontend.NeedsDiscovery)
        {
            yield return Complete(job, Etcd(job));
            yield return Complete(job, Nats(job));
        }

        if (job.Job.KvStore is not { } store)
            yield break;
        var master = MooncakeMaster.Process(job, store);
        yield return SrunLaunch.Complete(
            job.MocksEngines ? MockSubstitution.Apply(master) : master, job, StepOptions.Default);
    }

    private static ProcessSpec Complete(ResolvedJob job, ProcessSpec process) =>
        SrunLaunch.Complete(job.MocksServices ? MockSubstitution.Apply(process) : process, job, StepOptions.Default);

    private static ProcessSpec Etcd(ResolvedJob job)
    {
        var slot = job.Layout.Roles.Infrastructure;
        var address = TextPart.Address(slot);
        return new ProcessSpec
        {
            Name = "etcd",
            Role = "infrastructure",
            Nodes = [slot],
            Ports = [new("client", PortTable.Etcd), new("peer", PortTable.EtcdPeer)],
            Preamble = job.Rehearsal ? null : FreshDirectory,
            Command = new CommandBuilder()
                .Add(Decider(job.Cluster.EtcdProgram), Program(job, job.Cluster.EtcdProgram, "etcd"))
                .Add(Origin.Planner, "--data-dir", DataDirectory("etcd"))
                .Add(Origin.Planner, "--listen-client-urls", $"http://0.0.0.0:{PortTable.Etcd}")
                .Add(Origin.Planner, "--advertise-client-urls", PlanText.Of($"http://{address}:{PortTable.Etcd}"))
                .Add(Origin.Planner, "--listen-peer-urls", $"http://127.0.0.1:{PortTable.EtcdPeer}")
                .Add(Origin.Planner, "--initial-advertise-peer-urls", $"http://127.0.0.1:{PortTable.EtcdPeer}")
                .Add(Origin.Planner, "--initial-cluster", $"default=http://127.0.0.1:{PortTable.EtcdPeer}")
                .ToArray(),
            Environment = DirectoryVariable("etcd"),
            Log = PlanText.Of($"logs/{TextPart.Host(slot)}_etcd.out"),
            Readiness = new HttpProbe
            {
                Url = PlanText.Of($"http://{address}:{PortTable.Etcd}/health"),
                BodyContains = "\"health\":\"true\"",
                Timeout = StartTimeout,
                Interval = Interval,
            },
        };
    }

    private static ProcessSpec Nats(ResolvedJob job)
    {
        var slot = job.Layout.Roles.Infrastructure;
        return new ProcessSpec
        {
            Name = "nats",
            Role = "infrastructure",
            Nodes = [slot],
            Ports = [new("client", PortTable.Nats)],
            Preamble = job.Rehearsal ? null : FreshDirectory,
            Command = new CommandBuilder()
                .Add(Decider(job.Cluster.NatsProgram), Program(job, job.Cluster.NatsProgram, "nats-server"))
                .Add(Origin.Planner, "-js", "-sd", DataDirectory("nats"))
                .AddIf(
                    job.Job.NatsMaximumPayload is not null, Origin.Job, "-c",
                    PlanText.Of($"{Paths.HostLogs}/nats.conf"))
                .ToArray(),
            Environment = DirectoryVariable("nats"),
            Log = PlanText.Of($"logs/{TextPart.Host(slot)}_nats.out"),
            Readiness = new TcpProbe
            {
                Host = TextPart.Address(slot),
                Port = PortTable.Nats,
                Timeout = StartTimeout,
                Interval = Interval,
            },
        };
    }

    private static EquatableArray<EnvironmentVariable> DirectoryVariable(string program) =>
        [new("SRTCTL_SCRATCH", DataDirectory(program), Origin.Planner)];

    private static PlanText DataDirectory(string program) => PlanText.Of($"{NodeScratch.Planned}/{program}");

    private static Origin Decider(string? named) => named is null ? Origin.Engine : Origin.Cluster;

    private static string Program(ResolvedJob job, string? named, string name) =>
        named ?? (job.Cluster.SiteRoot is { } root && !job.MocksServices ? $"{root}/configs/{name}" : name);
}
