using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Tests.Engines;

public sealed class VllmReadingTests
{
    [Fact]
    public void Workers_hand_the_cache_on_through_NIXL_unless_the_recipe_says_otherwise() =>
        Assert.Equal(VllmConnectors.Nixl, Options("backend: {type: vllm}").KvTransferConfig);

    [Theory]
    [InlineData("connector: null")]
    [InlineData("connector: None")]
    [InlineData("vllm_config: {aggregated: {connector: none}}")]
    public void No_connector_can_be_said(string line) =>
        Assert.Null(Options($"backend: {{type: vllm, {line}}}").KvTransferConfig);

    [Fact]
    public void A_role_s_connector_wins_over_the_engine_s() => Assert.Equal(
        VllmConnectors.Kvbm,
        Options("backend: {type: vllm, connector: lmcache, vllm_config: {aggregated: {connector: kvbm}}}")
            .KvTransferConfig);

    [Fact]
    public void A_transfer_in_full_wins_over_a_connector()
    {
        var options = Options("""
            backend:
              type: vllm
              connector: lmcache
              vllm_config: {aggregated: {kv-transfer-config: '{"kv_connector": "X"}'}}
            """);

        Assert.Equal("""{"kv_connector":"X"}""", options.KvTransferConfig?.ToConfig().ToString());
    }

    [Fact]
    public void A_connector_may_be_JSON() => Assert.Equal(
        "X", Options("""backend: {type: vllm, connector: '{"kv_connector": "X"}'}""").KvTransferConfig?.KvConnector);

    [Fact]
    public void A_word_that_is_neither_is_refused() =>
        Assert.Equal(["SRT1411 r.yaml(5,34)"], Recipe.Found(Recipe.With("backend: {type: vllm, connector: nixxl}")));

    [Fact]
    public void Flags_of_the_worker_and_of_the_engine_share_a_map()
    {
        var pool = Pool("""
            backend:
              type: vllm
              vllm_config:
                aggregated: {tensor_parallel_size: 4, served-model-name: small, max-model-len: 4096}
            """);

        Assert.Equal(
            new VllmOptions
            {
                TensorParallelSize = 4,
                ServedModelName = ["small"],
                MaxModelLen = 4096,
                KvTransferConfig = VllmConnectors.Nixl,
            },
            pool.Options);
    }

    [Fact]
    public void What_placement_decides_is_left_out() => Assert.Equal(
        ["SRT1424 r.yaml(5,58)", "SRT1424 r.yaml(5,72)"],
        Recipe.Found(Recipe.With(
            "backend: {type: vllm, vllm_config: {aggregated: {nnodes: 2, node-rank: 0}}}")));

    [Fact]
    public void A_headless_data_parallel_worker_is_refused() => Assert.Contains(
        "SRT1425",
        string.Join(' ', Recipe.Found(Recipe.With(
            "backend: {type: vllm, vllm_config: {aggregated: {data-parallel-size: 8, headless: true}}}"))));

    [Fact]
    public void Starting_is_said_beside_the_flags() => Assert.Equal(
        new VllmLaunch
        {
            DataParallel = VllmRankLaunch.PerGpu,
            GpuSelection = VllmGpuSelection.Environment,
        },
        Recipe.Job(Recipe.With("backend: {type: vllm, dp_launch_mode: per_gpu, set_cuda_visible_devices: true}"))
            .Launch);

    [Fact]
    public void Events_per_role_keep_their_settings()
    {
        var pool = Pool("""
            backend:
              type: vllm
              kv_events_config: {prefill: true, aggregated: {topic: t}}
            """);

        Assert.Equal(new KvEvents { Settings = new() { ["topic"] = new ConfigText("t") } }, pool.KvEvents);
    }

    [Theory]
    [InlineData("kv_events_config: true")]
    [InlineData("kv_events_config: {aggregated: false}")]
    public void Aggregated_workers_publish_only_when_named(string line) =>
        Assert.Null(Pool($"backend: {{type: vllm, {line}}}").KvEvents);

    [Fact]
    public void A_store_has_a_file_of_settings()
    {
        var job = Recipe.Job(Recipe.With("""
            backend:
              type: vllm
              mooncake_kv_store:
                container: store:1
                env: {A: "1"}
                master_extra_args: [--x]
                store_config: {protocol: rdma}
            """));

        Assert.Equal(
            new MooncakeStore
            {
                Image = "store:1",
                Environment = new() { ["A"] = "1" },
                MasterArguments = ["--x"],
                StoreSettings = new() { ["protocol"] = "rdma" },
            },
            job.KvStore);
    }

    [Fact]
    public void Clients_may_ask_vLLM_itself()
    {
        var job = Recipe.Job(Recipe.With("""
            backend: {type: vllm, vllm_config: {aggregated: {tensor-parallel-size: 8}}}
            frontend: {type: vllm, enable_multiple_frontends: false}
            """));

        Assert.Equal(new DirectServer(), job.Frontend);
        Assert.Equal(new VllmOptions { TensorParallelSize = 8 }, ((Aggregated)job.Deployment).Workers.Options);
    }

    private static VllmOptions Options(string backend) => Assert.IsType<VllmOptions>(Pool(backend).Options);

    private static Pool Pool(string backend) => ((Aggregated)Recipe.Job(Recipe.With(backend)).Deployment).Workers;
}
