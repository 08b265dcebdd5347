using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Engines;

public class VllmEnvironmentTests
{
    [Fact]
    public void A_worker_on_one_node_gets_its_ports_by_variables() => Assert.Equal(
        """
        HEAD_NODE_IP=10.0.0.1
        ETCD_ENDPOINTS=http://10.0.0.1:2379
        NATS_SERVER=nats://10.0.0.1:4222
        DYN_REQUEST_PLANE=tcp
        DYN_SKIP_SGLANG_LOG_FORMATTING=1
        DYN_SYSTEM_PORT=7500
        DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn
        DYN_VLLM_KV_EVENT_PORT=5200
        VLLM_NIXL_SIDE_CHANNEL_PORT=5400
        VLLM_NIXL_SIDE_CHANNEL_HOST=10.0.0.1
        VLLM_PORT=20000
        SRTCTL_AGENT=/runs/4242/bin/agent
        SRTCTL_FINGERPRINT=/logs/fingerprint_agg_w0.json
        """,
        VllmJobs.Aggregated(8, VllmJobs.Tensor(8)).Plan().Process("agg[0]").Variables());

    [Fact]
    public void Ports_of_data_parallel_ranks_are_blocks()
    {
        var plan = VllmJobs.Disaggregated(
            VllmJobs.Workers(1, 16, VllmJobs.Data(16)), VllmJobs.Workers(1, 8, VllmJobs.Data(4, tensor: 2))).Plan();

        Assert.Equal(
            ["5200/5400", "5208/5400", "5216/5416"],
            ((string[])["prefill[0]", "prefill[0].1", "decode[0]"]).Select(name => plan.Process(name)).Select(
                static process => $"{process.Variable("DYN_VLLM_KV_EVENT_PORT")}/"
                    + process.Variable("VLLM_NIXL_SIDE_CHANNEL_PORT")));
    }

    [Fact]
    public void Processes_on_several_nodes_have_no_common_port_base()
    {
        var job = VllmJobs.Aggregated(16, VllmJobs.Tensor(16)).WithEnvironment(("VLLM_PORT", "1234"));
        var process = job.Plan().Process("agg[0].1");

        Assert.Null(process.Variable("VLLM_PORT"));
        Assert.Equal(["VLLM_PORT"], process.RemovedEnvironment);
        Assert.EndsWith(" env -u VLLM_PORT", process.Launcher());
    }

    [Fact]
    public void A_KVBM_worker_is_told_where_its_leader_is()
    {
        var job = VllmJobs.Disaggregated(
            VllmJobs.Workers(1, 8, VllmJobs.Tensor(8)), VllmJobs.Workers(1, 16, VllmJobs.Tensor(16)))
            .WithEnvironment(("DYN_CONNECTOR", "KVBM"), ("DYN_KVBM_LEADER_ZMQ_ACK_PORT", "9999"));
        var plan = job.Plan();

        Assert.Null(plan.Process("prefill[0]").Variable("DYN_KVBM_LEADER_ZMQ_HOST"));
        Assert.Equal(
            ["10.0.0.2", "5602", "9999"], Kvbm(plan.Process("decode[0].1"), "HOST", "PUB_PORT", "ACK_PORT"));
    }

    [Fact]
    public void Without_KVBM_nothing_is_said_about_it() => Assert.Equal(
        [null], Kvbm(VllmJobs.Aggregated(8, VllmJobs.Tensor(8)).Plan().Process("agg[0]"), "PUB_PORT"));

    private static IEnumerable<string?> Kvbm(ProcessSpec process, params string[] names) =>
        names.Select(name => process.Variable($"DYN_KVBM_LEADER_ZMQ_{name}"));
}
