using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests;

/// <summary>
/// Three jobs written out in full, whole command lines compared. Deliberate differences are in docs/differences.md.
/// </summary>
public class WorkedExampleTests
{
    private static readonly Job Disaggregated = SampleJobs.Disaggregated with
    {
        Name = "demo",
        Model = new() { Path = "/models/model", Precision = Precision.Fp8 },
        Deployment = new Disaggregated
        {
            Prefill = new()
            {
                Replicas = 2,
                Nodes = 1,
                GpusPerReplica = 4,
                Options = new SglangOptions
                {
                    TensorParallelSize = 4,
                    TrustRemoteCode = true,
                    DisableRadixCache = false,
                    CudaGraphBsDecode = [1, 2, 4],
                    MemFractionStatic = 0.85,
                },
                Environment = new() { ["A_NODE"] = "{node}-{node_id}" },
            },
            Decode = new()
            {
                Replicas = 1,
                Nodes = 2,
                Options = new SglangOptions { ServedModelName = "m1", TensorParallelSize = 16 },
            },
        },
        Frontend = new DynamoFrontend { Installation = new DynamoRelease("1.0.0") },
        Environment = new() { ["FOO"] = "a b" },
    };

    [Theory]
    [InlineData("prefill[0]", "--port 6100 --nccl-port 17500 --disaggregation-mode prefill --disaggregation-bootstrap-port 7200 --dump-config-to /logs/n1_prefill_w0_config.json")]
    [InlineData("prefill[1]", "--port 6132 --nccl-port 17501 --disaggregation-mode prefill --disaggregation-bootstrap-port 7201 --dump-config-to /logs/n1_prefill_w1_config.json")]
    public void Prefill_workers_share_the_first_node(string name, string own)
    {
        var process = Disaggregated.Plan().Process(name);

        Assert.Equal(
            $"python3 -m dynamo.sglang --model-path /model --served-model-name m1 --host 0.0.0.0 {own} --request-plane "
                + "tcp "
            + "--cuda-graph-bs-decode 1 2 4 --mem-fraction-static 0.85 --tensor-parallel-size 4 --trust-remote-code",
            process.Command());
    }

    [Theory]
    [InlineData("decode[0]", "--port 6100 --nccl-port 17502", 0, "n2")]
    [InlineData("decode[0].1", "--port 0 --nccl-port 17503", 1, "n3")]
    public void A_decode_worker_spans_two_nodes(string name, string ports, int rank, string node)
    {
        var process = Disaggregated.Plan().Process(name);

        Assert.Equal(
            $"python3 -m dynamo.sglang --model-path /model --served-model-name m1 --host 0.0.0.0 {ports} "
                + "--disaggregation-mode decode "
            + $"--dist-init-addr 10.0.0.2:8300 --nnodes 2 --node-rank {rank} --dump-config-to "
            + $"/logs/{node}_decode_w0_config.json "
            + "--request-plane tcp --tensor-parallel-size 16",
            process.Command());
        Assert.Equal(8, process.Gpus.Count);
        Assert.Null(process.Variable("CUDA_VISIBLE_DEVICES"));
        Assert.Equal(
            $"/logs/fingerprint_decode_w0{(rank == 0 ? "" : $"_r{rank}")}.json", process.Variable("SRTCTL_FINGERPRINT"));
    }

    [Fact]
    public void A_worker_gets_its_variables_from_the_planner_the_job_and_the_pool() => Assert.Equal(
        """
        HEAD_NODE_IP=10.0.0.1
        ETCD_ENDPOINTS=http://10.0.0.1:2379
        NATS_SERVER=nats://10.0.0.1:4222
        DYN_REQUEST_PLANE=tcp
        DYN_SKIP_SGLANG_LOG_FORMATTING=1
        DYN_SYSTEM_PORT=7501
        DYN_LOG=info,dynamo_runtime::pipeline::network::ingress::push_handler=warn
        FOO=a b
        A_NODE=n1-0
        CUDA_VISIBLE_DEVICES=4,5,6,7
        SRTCTL_AGENT=/runs/4242/bin/agent
        SRTCTL_FINGERPRINT=/logs/fingerprint_prefill_w1.json
        """,
        Disaggregated.Plan().Process("prefill[1]").Variables());

    [Fact]
    public void A_worker_is_launched_by_one_srun_in_the_container() => Assert.Equal(
        "srun --jobid=4242 --overlap '--job-name=prefill[0]' --nodes=1 --ntasks=1 --nodelist=n1 --kill-on-bad-exit=1 "
            + "--input=none "
        + "--output=/runs/4242/logs/n1_prefill_w0.out --container-image=nvcr.io/x:1 --no-container-entrypoint "
        + "--no-container-mount-home "
        + "--container-mounts=/runs/4242/logs:/logs,/models/model:/model,/runs/4242/bin:/runs/4242/bin:ro "
        + "--container-env=HEAD_NODE_IP,ETCD_ENDPOINTS,NATS_SERVER,DYN_REQUEST_PLANE,DYN_SKIP_SGLANG_LOG_FORMATTING,DYN_SYSTEM_PORT,DYN_LOG,FOO,A_NODE,CUDA_VISIBLE_DEVICES,"
        + "SRTCTL_AGENT,SRTCTL_FINGERPRINT "
        + "--export=ALL,ENROOT_REMAP_ROOT=yes env CUDA_VISIBLE_DEVICES=0,1,2,3",
        Disaggregated.Plan().Process("prefill[0]").Launcher());

    [Fact]
    public void Frontends_run_on_the_other_nodes_behind_nginx_on_the_first()
    {
        var stage = Disaggregated.Plan().Stages.Single(static stage => stage.Name == "frontend");

        Assert.Equal(
            ["frontend[0] on 1: python3 -m dynamo.frontend "
                + "--http-port=8180", "frontend[1] on 2: python3 -m dynamo.frontend --http-port=8180",
             "nginx on 0: nginx -c /logs/nginx.conf -g 'daemon off;'"],
            stage.Processes.Select(static process => $"{process.Name} on {process.Nodes[0]}: {process.Command()}"));
    }

    [Fact]
    public void The_client_measures_from_its_node_against_the_public_address() => Assert.Equal(
        "/runs/4242/bin/agent load --endpoint http://10.0.0.1:8000 --model m1 --input-length 1024 --output-length 256 "
            + "--range-ratio 0.8 "
        + "--concurrencies 4,8 --requests-per-concurrency 10 --warmup 2 --request-rate inf --seed 0 "
        + "--result-directory /runs/4242/logs/sa-bench_isl_1024_osl_256 --gpus 24 --disaggregated --prefill-gpus 8 "
        + "--decode-gpus 16",
        Disaggregated.Plan().Process("benchmark").Command());

    [Fact]
    public void The_router_is_told_every_worker_by_address()
    {
        var plan = (SampleJobs.Disaggregated with
        {
            Model = new() { Path = "/models/model", Precision = Precision.Fp8 },
            Deployment = new Disaggregated
            {
                Prefill = new()
                {
                    Replicas = 2,
                    Nodes = 1,
                    Options = new SglangOptions { TensorParallelSize = 4, SmgGrpcMode = true }
                },
                Decode = new() { Replicas = 1, Nodes = 1, Options = new SglangOptions { TensorParallelSize = 8 } },
            },
            Frontend = new SglangRouter
            {
                LoadBalancer = null,
                Options = new() { Policy = SglangRouterPolicy.RoundRobin, Extra = ["--foo"] },
                Environment = new() { ["Z"] = "1" },
            },
        }).Plan();

        Assert.Equal(
            "python3 -m sglang.launch_server --model-path /model --served-model-name model --host 0.0.0.0 --port 6132 "
                + "--nccl-port 17501 "
            + "--disaggregation-mode prefill --disaggregation-bootstrap-port 7201 --smg-grpc-mode "
            + "--tensor-parallel-size 4",
            plan.Process("prefill[1]").Command());
        Assert.Equal(
            "python3 -m sglang_router.launch_router --pd-disaggregation --prefill grpc://10.0.0.1:6100 7200 --prefill "
                + "grpc://10.0.0.1:6132 7201 "
            + "--decode http://10.0.0.2:6100 --host 0.0.0.0 --port 8000 --policy round_robin --foo",
            plan.Process("router[0]").Command());
        Assert.Equal("Z=1", plan.Process("router[0]").Variables());
        Assert.Equal(["workers", "frontend", "benchmark"], plan.Stages.Select(static stage => stage.Name));
    }

    [Fact]
    public void Three_dedicated_nodes_stand_around_two_workers()
    {
        var plan = (SampleJobs.Aggregated with
        {
            Deployment = new Aggregated { Workers = SampleJobs.Workers(2, 8) },
            Frontend = new DynamoFrontend { MaximumInstances = 1 },
            Placement = new()
            {
                DedicatedInfrastructure = true,
                DedicatedFrontend = true,
                DedicatedClient = true,
                ShareDedicatedNode = false
            },
            Benchmark = new SaBench { InputLength = 1, OutputLength = 1, Concurrencies = [1] },
            Slurm = new() { SrunOptions = new() { ["cpu-bind"] = "none", ["verbose"] = "" } },
        }).Plan();

        Assert.Equal(
            ["etcd 0", "nats 0", "agg[0] 2", "agg[1] 3", "frontend[0] 2", "nginx 1", "benchmark 4"],
            plan.Processes().Select(static process => $"{process.Name} {process.Nodes[0]}"));
        Assert.Equal(
            "python3 -m dynamo.sglang --model-path org/m --served-model-name m --host 0.0.0.0 --port 6100 --nccl-port "
                + "17500 "
            + "--dump-config-to /logs/n3_agg_w0_config.json --request-plane tcp --tensor-parallel-size 8",
            plan.Process("agg[0]").Command());
        Assert.EndsWith(" --cpu-bind=none --verbose", plan.Process("agg[0]").Launcher());
        Assert.Equal("10.0.0.2", plan.Process("agg[0]").Variable("HEAD_NODE_IP"));
        Assert.Equal("http://10.0.0.2:8000", Planned.Bind(plan.Endpoint));
        Assert.Equal("10.0.0.2", plan.Process("benchmark").Variable("SRT_FRONTEND_HOST"));
        Assert.Equal(
            ["0: infrastructure", "1: head", "2: worker", "3: worker", "4: client"],
            plan.Nodes.Select(static node => $"{node.Slot}: {string.Join(' ', node.Roles)}"));
    }

    [Fact]
    public void Engines_may_say_which_dynamo_worker_flags_they_want()
    {
        var plan = SampleJobs.Disaggregated
            .WithPools(static (_, pool) => pool with { Worker = new DynamoSglangOptions { Extra = ["--x"] } }).Plan();

        Assert.EndsWith("--request-plane tcp --x --tensor-parallel-size 8", plan.Process("prefill[0]").Command());
        Assert.Contains(plan.Process("prefill[0]").Command, static part => part.From == Origin.JobExtra);
    }
}
