using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Tests.Engines;

namespace Srtctl.Planning.Tests.Infrastructure;

public class MooncakeStoreTests
{
    private static readonly MooncakeStore Store = new()
    {
        Image = "mooncake",
        Environment = new() { ["MOONCAKE_PROTOCOL"] = "rdma", ["MOONCAKE_LOCAL_HOSTNAME"] = "{node}" },
        MasterArguments = ["--client_ttl=30"],
        StoreSettings = new() { ["protocol"] = "rdma", ["global_segment_size"] = 4294967296L },
    };

    private static readonly Job Sglang = SampleJobs.Disaggregated.WithOptions<SglangOptions>(static options =>
        options with { DisaggregationTransferBackend = SglangDisaggregationTransferBackend.Mooncake }) with
    {
        KvStore = Store,
    };

    private static readonly Job Vllm = VllmJobs.Aggregated(8, VllmJobs.Tensor(8)) with { KvStore = Store };

    [Fact]
    public void The_master_runs_on_the_infrastructure_node()
    {
        var plan = Sglang.Plan(new ClusterSettings { Containers = new() { ["mooncake"] = "/images/mooncake.sqsh" } });
        var master = plan.Process("mooncake-master");

        Assert.Equal(
            "mooncake_master --port=8700 --enable_http_metadata_server=true --http_metadata_server_port=8701 "
                + "--eviction_high_watermark_ratio=0.9 --default_kv_lease_ttl=10000 --rpc_thread_num=16 "
                + "--enable_metric_reporting=true --metrics_port=8702 --client_ttl=30",
            master.Command());
        Assert.Equal("/images/mooncake.sqsh", master.Image);
        Assert.Equal(["etcd", "nats", "mooncake-master"], plan.Stages[0].Processes.Select(static one => one.Name));
    }

    [Fact]
    public void The_master_is_ready_when_its_three_ports_accept()
    {
        var probe = Assert.IsType<TcpProbe>(Sglang.Plan().Process("mooncake-master").Readiness);

        Assert.Equal((8700, "[8701, 8702]"), (probe.Port, probe.FurtherPorts.ToString()));
    }

    [Fact]
    public void Workers_are_told_where_it_is() => Assert.Equal(
        [
            "MOONCAKE_LOCAL_HOSTNAME=n3", "MOONCAKE_PROTOCOL=rdma", "MOONCAKE_MASTER=10.0.0.1:8700",
            "MOONCAKE_TE_META_DATA_SERVER=http://10.0.0.1:8701/metadata",
        ],
        Sglang.Plan().Process("decode[1]").Variables().Split('\n').Where(static line => line.StartsWith("MOONCAKE")));

    [Fact]
    public void Without_a_name_of_its_own_a_worker_is_found_by_its_address() => Assert.Equal(
        "10.0.0.3", (Sglang with { KvStore = new() }).Plan().Process("decode[1]").Variable("MOONCAKE_LOCAL_HOSTNAME"));

    [Fact]
    public void VLLM_reads_the_settings_from_a_file()
    {
        var plan = Vllm.Plan();

        Assert.Equal("/logs/mooncake_store_config.json", plan.Process("agg[0]").Variable("MOONCAKE_CONFIG_PATH"));
        Assert.Equal(
            """
            {
              "protocol": "rdma",
              "global_segment_size": 4294967296,
              "master_server_address": "10.0.0.1:8700"
            }

            """,
            Planned.Bind(plan.Files.Single(static file => file.Path == "logs/mooncake_store_config.json").Content));
    }

    [Fact]
    public void A_store_starts_without_Dynamo_too() => Assert.Equal(
        ["mooncake-master"],
        (VllmJobs.Direct(8, VllmJobs.Tensor(8)) with { KvStore = Store }).Plan().Stages[0].Processes
            .Select(static process => process.Name));

    [Fact]
    public void A_disaggregated_job_must_use_it()
    {
        var job = Sglang.WithOptions<SglangOptions>(static options =>
            options with { DisaggregationTransferBackend = SglangDisaggregationTransferBackend.Nixl });

        Assert.Contains(
            Planner.Plan(new PlanRequest { Job = job }).Diagnostics, static finding => finding.Code == "SRT1124");
    }

    [Fact]
    public void A_vLLM_connector_by_that_name_uses_it()
    {
        var connector = new VllmKVTransferConfig { KvConnector = "MooncakeConnector" };
        var pool = VllmJobs.Workers(1, 8, VllmJobs.Tensor(8) with { KvTransferConfig = connector });
        var job = VllmJobs.Disaggregated(pool, pool) with { KvStore = Store };

        Assert.DoesNotContain(
            Planner.Plan(new PlanRequest { Job = job }).Diagnostics, static finding => finding.Code == "SRT1124");
    }
}
