using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Infrastructure;

/// <summary>The master of a Mooncake store: it knows which worker holds which part of the KV cache.</summary>
internal static class MooncakeMaster
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>Where workers ask it.</summary>
    public static PlanText Address(ResolvedJob job) => PlanText.Of(
        $"{TextPart.Address(job.Layout.Roles.Infrastructure)}:{PortTable.MooncakeMaster}");

    /// <summary>Where transfer engines find each other.</summary>
    public static PlanText MetadataUrl(ResolvedJob job) => PlanText.Of(
        $"http://{TextPart.Address(job.Layout.Roles.Infrastructure)}:{PortTable.MooncakeMetadata}/metadata");

    public static ProcessSpec Process(ResolvedJob job, MooncakeStore store)
    {
        var slot = job.Layout.Roles.Infrastructure;
        return new ProcessSpec
        {
            Name = "mooncake-master",
            Role = "infrastructure",
            Nodes = [slot],
            Ports =
            [
                new("rpc", PortTable.MooncakeMaster),
                new("metadata", PortTable.MooncakeMetadata),
                new("metrics", PortTable.MooncakeMetrics),
            ],
            Preamble = job.Cluster.BashPreamble?.TrimEnd(),
            Command = Command(store),
            Image = Image(job, store),
            Mounts = job.Mounts,
            Log = "logs/mooncake_master.out",
            Readiness = new TcpProbe
            {
                Host = TextPart.Address(slot),
                Port = PortTable.MooncakeMaster,
                FurtherPorts = [PortTable.MooncakeMetadata, PortTable.MooncakeMetrics],
                Timeout = StartTimeout,
                Interval = Interval,
            },
        };
    }

    private static string Image(ResolvedJob job, MooncakeStore store) => store.Image is { } image
        ? new Aliases(job.Cluster, new Findings()).Image(image, "KvStore.Image")
        : job.Image;

    private static EquatableArray<CommandPart> Command(MooncakeStore store)
    {
        var command = new CommandBuilder()
            .Add(Origin.Engine, "mooncake_master")
            .Add(Origin.Planner, $"--port={PortTable.MooncakeMaster}")
            .Add(Origin.Engine, "--enable_http_metadata_server=true")
            .Add(Origin.Planner, $"--http_metadata_server_port={PortTable.MooncakeMetadata}")
            .Add(Origin.Engine, "--eviction_high_watermark_ratio=0.9")
            .Add(Origin.Engine, "--default_kv_lease_ttl=10000")
            .Add(Origin.Engine, "--rpc_thread_num=16")
            .Add(Origin.Engine, "--enable_metric_reporting=true")
            .Add(Origin.Planner, $"--metrics_port={PortTable.MooncakeMetrics}");
        foreach (var argument in store.MasterArguments)
            command.Add(Origin.JobExtra, argument);
        return command.ToArray();
    }
}
