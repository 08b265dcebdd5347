using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Model.Values;

namespace Srtctl.Planning.Tests.Engines;

public class TrtllmTests
{
    private static readonly TrtllmOptions Options = new()
    {
        TensorParallelSize = 4,
        PipelineParallelSize = 2,
        MoeExpertParallelSize = 4,
        KvCacheConfig = new() { FreeGpuMemoryFraction = 0.8, Dtype = "fp8", EnableBlockReuse = false },
        CacheTransceiverConfig = new() { Backend = TrtllmCacheTransceiverConfigBackend.UCX },
        ExtraSettings = new() { ["cuda_graph_config"] = ConfigNull.Instance, ["new_setting"] = "on" },
    };

    private static readonly Job Disaggregated = SampleJobs.Disaggregated with
    {
        Node = new(GpuType.Gb200, 4),
        Deployment = new Disaggregated
        {
            Prefill = new() { Replicas = 1, GpusPerReplica = 8, Options = Options },
            Decode = new() { Replicas = 2, GpusPerReplica = 8, Options = Options },
        },
    };

    private static readonly Job Served = Disaggregated with
    {
        Frontend = new TrtllmServe
        {
            LoadBalancer = null,
            ContextRouter = new() { ["type"] = "conversation" },
            ServerSettings = new() { ["port"] = 8123, ["perf_metrics_max_requests"] = 10 },
        },
    };

    [Fact]
    public void A_worker_is_one_step_over_its_nodes_with_a_task_per_GPU()
    {
        var plan = Disaggregated.Plan();
        var worker = plan.Process("decode[0]");

        Assert.Equal(
            "numactl -m 0,1 trtllm-llmapi-launch python3 -m dynamo.trtllm --model-path org/m --served-model-name m "
                + "--disaggregation-mode decode --extra-engine-args /logs/trtllm_config_decode.yaml "
                + "--request-plane tcp",
            worker.Command());
        Assert.Equal(8, worker.Tasks);
        Assert.Equal([2, 3], worker.Nodes);
        Assert.StartsWith(
            "srun --jobid=4242 --overlap --mpi=pmix --oversubscribe --cpu-bind=verbose,none "
                + "'--job-name=decode[0]' --nodes=2 --ntasks=8 --nodelist=n3,n4 ",
            worker.Launcher(),
            StringComparison.Ordinal);
        Assert.Equal("moe_shared_4242_decode_0", worker.Variable("TRTLLM_EPLB_SHM_NAME"));
        Assert.Equal(3, plan.Processes().Count(static process => process.Role is "prefill" or "decode"));
    }

    [Fact]
    public void The_settings_file_has_every_entry_in_name_order_and_nothing_that_YAML_could_misread()
    {
        var file = Disaggregated.Plan().Files.Single(static file => file.Path == "logs/trtllm_config_prefill.yaml");

        Assert.Equal(
            """
            cache_transceiver_config:
              backend: UCX
            cuda_graph_config: null
            kv_cache_config:
              dtype: fp8
              enable_block_reuse: false
              free_gpu_memory_fraction: 0.8
            moe_expert_parallel_size: 4
            new_setting: "on"
            pipeline_parallel_size: 2
            tensor_parallel_size: 4

            """,
            Planned.Bind(file.Content));
    }

    [Fact]
    public void SLURM_is_asked_for_a_task_per_GPU()
    {
        var directives = Disaggregated.Plan().Allocation.Directives;

        Assert.Equal("24", directives.Single(static directive => directive.Name == "ntasks").Value);
        Assert.Equal("4", directives.Single(static directive => directive.Name == "ntasks-per-node").Value);
    }

    [Fact]
    public void Servers_answer_before_their_orchestrator_starts()
    {
        var plan = Served.Plan();

        Assert.Equal(
            "numactl -m 0,1 trtllm-llmapi-launch trtllm-serve org/m --host 0.0.0.0 --port 6100 "
                + "--tensor_parallel_size 4 --moe_expert_parallel_size 4 --pipeline_parallel_size 2 "
                + "--config /logs/trtllm_config_prefill.yaml",
            plan.Process("prefill[0]").Command());
        var probe = Assert.IsType<HttpProbe>(plan.Process("prefill[0]").Readiness);
        Assert.Equal("http://10.0.0.1:6100/health", Planned.Bind(probe.Url));
        Assert.Equal("trtllm-serve disaggregated --config /logs/ser.yaml", plan.Process("trtllm-serve").Command());
        Assert.DoesNotContain(plan.Stages, static stage => stage.Name == "infrastructure");
    }

    [Fact]
    public void The_orchestrators_file_names_servers_by_address()
    {
        var file = Served.Plan().Files.Single(static file => file.Path == "logs/ser.yaml");

        Assert.Equal(
            """
            context_servers:
              num_instances: 1
              urls:
              - 10.0.0.1:6100
              router:
                type: conversation
            generation_servers:
              num_instances: 2
              urls:
              - 10.0.0.3:6100
              - 10.0.0.5:6100
            hostname: "0.0.0.0"
            perf_metrics_max_requests: 10
            port: 8000

            """,
            Planned.Bind(file.Content));
    }

    [Fact]
    public void An_aggregated_server_has_the_public_port_and_no_frontend()
    {
        var job = Served with
        {
            Deployment = new Aggregated { Workers = new() { Replicas = 1, GpusPerReplica = 8, Options = Options } },
            Frontend = new TrtllmServe { LoadBalancer = null },
        };

        var plan = job.Plan();

        Assert.Contains("--port 8000", plan.Process("agg[0]").Command(), StringComparison.Ordinal);
        Assert.DoesNotContain("numactl", plan.Process("agg[0]").Command(), StringComparison.Ordinal);
        Assert.Empty(plan.Stages.Single(static stage => stage.Name == "frontend").Processes);
        Assert.IsType<HttpProbe>(plan.Stages.Single(static stage => stage.Name == "frontend").Gate);
    }

    [Fact]
    public void Memory_is_bound_where_the_job_says()
    {
        Assert.StartsWith(
            "trtllm-llmapi-launch",
            (Disaggregated with { Launch = new TrtllmLaunch { BindNumaMemory = false } }).Plan()
                .Process("prefill[0]").Command(),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "numactl",
            (Disaggregated with { Node = new(GpuType.H200, 4), Launch = new TrtllmLaunch { BindNumaMemory = true } })
                .Plan().Process("prefill[0]").Command(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Workers_of_one_node_start_in_batches_that_wait_for_each_other()
    {
        var small = Options with { TensorParallelSize = 1, PipelineParallelSize = 1, MoeExpertParallelSize = null };
        var job = Disaggregated with
        {
            Launch = new TrtllmLaunch { StartsPerNode = 2 },
            Deployment = new Disaggregated
            {
                Prefill = new() { Replicas = 4, GpusPerReplica = 1, Options = small },
                Decode = new() { Replicas = 3, GpusPerReplica = 1, Options = small },
            },
        };

        var plan = job.Plan();

        Assert.Empty(plan.Process("prefill[1]").After);
        Assert.Equal(["prefill[0]", "prefill[1]"], plan.Process("prefill[2]").After);
        Assert.Equal(["prefill[0]", "prefill[1]"], plan.Process("prefill[3]").After);
        Assert.Empty(plan.Process("decode[0]").After);
        Assert.Equal(["decode[0]", "decode[1]"], plan.Process("decode[2]").After);
        var probe = Assert.IsType<HttpProbe>(plan.Process("decode[1]").Readiness);
        var port = plan.Process("decode[1]").Ports.Single(static port => port.Name == "system").Port;
        Assert.Equal($"http://10.0.0.2:{port}/health", Planned.Bind(probe.Url));
        Assert.Null(plan.Process("decode[2]").Readiness);
    }

    [Fact]
    public void Workers_on_nodes_of_their_own_wait_for_nothing()
    {
        var plan = (Disaggregated with { Launch = new TrtllmLaunch { StartsPerNode = 1 } }).Plan();

        Assert.All(plan.Processes(), static process => Assert.Empty(process.After));
        Assert.Null(plan.Process("decode[0]").Readiness);
    }

    [Fact]
    public void A_prefill_worker_needs_room_for_the_prompt_only()
    {
        Job WithLongest(int prefill, int decode) => Disaggregated with
        {
            Deployment = new Disaggregated
            {
                Prefill = new() { Replicas = 1, GpusPerReplica = 8, Options = Options with { MaxSeqLen = prefill } },
                Decode = new() { Replicas = 1, GpusPerReplica = 8, Options = Options with { MaxSeqLen = decode } },
            },
        };

        Assert.NotNull(Planner.Plan(new() { Job = WithLongest(1024, 1280) }).Plan);
        Assert.Equal(
            ["Deployment.Prefill.Options.MaxSeqLen", "Deployment.Decode.Options.MaxSeqLen"],
            Planner.Plan(new() { Job = WithLongest(1023, 1279) }).Diagnostics
                .Where(static finding => finding.Code == "SRT1051").Select(static finding => finding.Place));
    }

    [Fact]
    public void Nginx_and_several_servers_without_a_frontend_are_refused()
    {
        var job = Served with
        {
            Frontend = new TrtllmServe(),
            Deployment = new Aggregated { Workers = new() { Replicas = 2, GpusPerReplica = 8, Options = Options } },
        };

        Assert.Equal(
            ["Frontend.LoadBalancer", "Deployment.Workers.Replicas"],
            Planner.Plan(new() { Job = job }).Diagnostics
                .Where(static finding => finding.Code == "SRT1521").Select(static finding => finding.Place));
    }

    [Fact]
    public void A_side_without_a_cache_transceiver_is_warned_about()
    {
        var job = Disaggregated.WithOptions<TrtllmOptions>(
            Role.Decode, static options => options with { CacheTransceiverConfig = null });

        var finding = Assert.Single(Planner.Plan(new() { Job = job }).Diagnostics);

        Assert.Equal(("SRT1520", "Deployment.Decode.Options.CacheTransceiverConfig"), (finding.Code, finding.Place));
    }
}
