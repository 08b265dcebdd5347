using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Tests.Engines;

/// <summary>Whole command lines of vLLM inside Dynamo.</summary>
public class VllmCommandTests
{
    private const string Nixl = """
        --kv-transfer-config '{"kv_connector":"NixlConnector","kv_role":"kv_both"}'
        """;

    [Fact]
    public void Workers_of_a_part_of_a_node_are_told_their_GPUs()
    {
        var plan = VllmJobs.Disaggregated(
            VllmJobs.Workers(2, 4, VllmJobs.Tensor(4)), VllmJobs.Workers(1, 8, VllmJobs.Tensor(8))).Plan();

        Assert.Equal(
            "python3 -m dynamo.vllm --model org/m --served-model-name m --disaggregation-mode prefill "
                + "--device-ids 4,5,6,7 --request-plane tcp --dump-config-to /logs/n1_prefill_w1_config.json "
                + $"{Nixl} --tensor-parallel-size 4",
            plan.Process("prefill[1]").Command());
        Assert.Null(plan.Process("prefill[1]").Variable("CUDA_VISIBLE_DEVICES"));
    }

    [Theory]
    [InlineData("agg[0]", "n1", "0", "")]
    [InlineData("agg[0].1", "n2", "1", " --headless")]
    public void A_worker_without_data_parallelism_spans_nodes_by_headless_ranks(
        string name, string node, string rank, string headless) => Assert.Equal(
        "python3 -m dynamo.vllm --model org/m --served-model-name m --device-ids 0,1,2,3,4,5,6,7 "
            + $"--master-addr 10.0.0.1 --nnodes 2 --node-rank {rank}{headless} --request-plane tcp "
            + $"--dump-config-to /logs/{node}_agg_w0_config.json --tensor-parallel-size 16",
        VllmJobs.Aggregated(16, VllmJobs.Tensor(16)).Plan().Process(name).Command());

    [Theory]
    [InlineData("agg[0]", "n1", 0)]
    [InlineData("agg[0].1", "n2", 8)]
    public void Data_parallel_ranks_of_a_node_are_one_process(string name, string node, int first) => Assert.Equal(
        "python3 -m dynamo.vllm --model org/m --served-model-name m --device-ids 0,1,2,3,4,5,6,7 "
            + $"--data-parallel-size-local 8 --data-parallel-start-rank {first} --data-parallel-address 10.0.0.1 "
            + "--data-parallel-rpc-port 8400 --data-parallel-hybrid-lb --request-plane tcp "
            + $"--dump-config-to /logs/{node}_agg_w0_config.json --data-parallel-size 16 --tensor-parallel-size 1",
        VllmJobs.Aggregated(16, VllmJobs.Data(16)).Plan().Process(name).Command());

    [Fact]
    public void A_copy_of_the_model_on_several_nodes_is_found_by_node_rank() => Assert.Equal(
        "python3 -m dynamo.vllm --model org/m --served-model-name m --device-ids 0,1,2,3,4,5,6,7 "
            + "--master-addr 10.0.0.1 --nnodes 4 --node-rank 3 --data-parallel-address 10.0.0.1 "
            + "--data-parallel-rpc-port 8400 --headless --request-plane tcp "
            + "--dump-config-to /logs/n4_agg_w0_config.json --data-parallel-size 2 --tensor-parallel-size 16",
        VllmJobs.Aggregated(32, VllmJobs.Data(2, tensor: 16)).Plan().Process("agg[0].3").Command());

    [Fact]
    public void One_process_per_GPU_has_its_own_rank_log_and_dump()
    {
        var job = VllmJobs.Aggregated(16, VllmJobs.Data(16)) with
        {
            Launch = new VllmLaunch { DataParallel = VllmRankLaunch.PerGpu },
        };
        var process = job.Plan().Process("agg[0].9");

        Assert.Equal(
            "python3 -m dynamo.vllm --model org/m --served-model-name m --device-ids 1 --data-parallel-rank 9 "
                + "--data-parallel-address 10.0.0.1 --data-parallel-rpc-port 8400 --request-plane tcp "
                + "--dump-config-to /logs/n2_agg_w0_r9_config.json --data-parallel-size 16 --tensor-parallel-size 1",
            process.Command());
        Assert.Equal("logs/n2_agg_w0_r9.out", Planned.Bind(process.Log));
    }

    [Fact]
    public void GPUs_can_be_selected_by_variable()
    {
        var job = VllmJobs.Aggregated(2, VllmJobs.Tensor(2)) with
        {
            Launch = new VllmLaunch { GpuSelection = VllmGpuSelection.Environment },
        };
        var process = job.Plan().Process("agg[0]");

        Assert.DoesNotContain("--device-ids", process.Command());
        Assert.Equal("0,1", process.Variable("CUDA_VISIBLE_DEVICES"));
    }

    [Theory]
    [InlineData("v0.23.0", false)]
    [InlineData("v0.24.0", true)]
    [InlineData("latest", true)]
    public void GPUs_are_selected_as_the_version_can(string tag, bool hasDeviceIds)
    {
        var job = VllmJobs.Direct(2, VllmJobs.Tensor(2)) with { Container = $"vllm/vllm-openai:{tag}" };
        var process = job.Plan().Process("agg[0]");

        Assert.Equal(hasDeviceIds, process.Command().Contains(" --device-ids 0,1", StringComparison.Ordinal));
        Assert.Equal(hasDeviceIds ? null : "0,1", process.Variable("CUDA_VISIBLE_DEVICES"));
    }

    [Theory]
    [InlineData("0.8.0", "--is-prefill-worker", "--is-decode-worker")]
    [InlineData("1.0.1", "--disaggregation-mode prefill", "--disaggregation-mode decode")]
    public void Roles_are_told_as_the_version_knows_them(string version, string prefill, string decode)
    {
        var workers = VllmJobs.Workers(1, 8, VllmJobs.Tensor(8));
        var plan = (VllmJobs.Disaggregated(workers, workers) with
        {
            Frontend = new DynamoFrontend { LoadBalancer = null, Installation = new DynamoRelease(version) },
        }).Plan();

        Assert.Contains($" {prefill} ", plan.Process("prefill[0]").Command());
        Assert.Contains($" {decode} ", plan.Process("decode[0]").Command());
    }

    [Fact]
    public void Several_served_names_are_all_passed()
    {
        var job = VllmJobs.Aggregated(8, VllmJobs.Tensor(8) with { ServedModelName = ["a", "b"] });

        Assert.Contains("--served-model-name a b ", job.Plan().Process("agg[0]").Command());
    }

    [Fact]
    public void A_worker_says_what_enters_its_cache_where_the_planner_says()
    {
        var job = VllmJobs.Aggregated(16, VllmJobs.Data(16));
        job = job.WithPools(static (_, pool) => pool with { KvEvents = new() { Settings = new() { ["topic"] = "t" } } });

        Assert.Contains(
            """
            --kv-events-config '{"publisher":"zmq","topic":"t","enable_kv_cache_events":true,"endpoint":"tcp://*:5208"}'
            """,
            job.Plan().Process("agg[0].1").Command());
    }

    [Theory]
    [InlineData("NixlConnector")]
    [InlineData("LMCacheConnectorV1")]
    [InlineData("DynamoConnector", ""","kv_connector_module_path":"kvbm.vllm_integration.connector" """)]
    public void Connectors_are_settings_of_the_transfer(string name, string more = "")
    {
        var connector = new[] { VllmConnectors.Nixl, VllmConnectors.LmCache, VllmConnectors.Kvbm }
            .Single(known => known.KvConnector == name);
        var job = VllmJobs.Aggregated(8, VllmJobs.Tensor(8) with { KvTransferConfig = connector });

        var command = job.Plan().Process("agg[0]").Command();
        Assert.Contains($"\"kv_connector\":\"{name}\"", command);
        Assert.Contains(more.Trim(), command);
    }
}
