using Srtctl.Cluster.Tests.Rig;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>
/// Every engine behind every frontend it has, each with its real command line in front of a mock that refuses what the
/// engine would refuse.
/// </summary>
[Collection(ClusterTests.Name)]
public sealed class EngineFamilyTests(SlurmCluster cluster)
{
    private const string TrtllmWorker =
        "new TrtllmOptions { TensorParallelSize = 4, KvCacheConfig = new() { Dtype = \"fp8\" }, "
        + "CacheTransceiverConfig = new() { Backend = TrtllmCacheTransceiverConfigBackend.UCX } }";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private static readonly Dictionary<string, JobText> Families = new()
    {
        ["SGLang router, disaggregated"] = Disaggregated(
            "new SglangOptions { TensorParallelSize = 4 }", "new SglangRouter { LoadBalancer = null }"),
        ["vLLM in Dynamo"] = Disaggregated(
            "new VllmOptions { TensorParallelSize = 4, KvTransferConfig = VllmConnectors.Nixl }",
            "new DynamoFrontend { LoadBalancer = null }"),
        ["vLLM by itself"] = Aggregated(
            "new VllmOptions { TensorParallelSize = 4, MaxModelLen = 4096 }",
            "new DirectServer { LoadBalancer = null }"),
        ["TensorRT-LLM in Dynamo"] = Disaggregated(TrtllmWorker, "new DynamoFrontend { LoadBalancer = null }"),
        ["trtllm-serve, disaggregated"] = Disaggregated(TrtllmWorker, "new TrtllmServe { LoadBalancer = null }"),
        ["trtllm-serve by itself"] = Aggregated(TrtllmWorker, "new TrtllmServe { LoadBalancer = null }"),
        ["Dynamo's mocker"] = Disaggregated(
            "new DynamoMockerOptions { SpeedupRatio = 100 }", "new DynamoFrontend { LoadBalancer = null }"),
    };

    public static TheoryData<string> Names => [.. Families.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_job_of_the_family_is_measured_and_leaves_nothing(string family)
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");

        var run = await user.ApplyAsync(Families[family]);
        var state = await run.EndsAsync(Limit);

        Assert.True(run.Ending == ("completed", 0, null), run.Log);
        Assert.Equal(("COMPLETED", 2), (state.State, run.ResultFiles.Count));
    }

    [Fact]
    public async Task A_TensorRT_LLM_worker_is_one_step_with_a_task_for_every_GPU_of_its_nodes()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");

        var run = await user.ApplyAsync(Disaggregated(TrtllmWorker, "new DynamoFrontend { LoadBalancer = null }"));
        await run.EndsAsync(Limit);

        var tasks = run.ProcessTasks.Where(static task => task.Environment["SLURM_JOB_NAME"] == "decode[0]").ToArray();
        Assert.Equal(4, tasks.Length);
        Assert.Equal(["0", "1", "2", "3"], tasks.Select(static task => task.Environment["SLURM_PROCID"]).Order());
        Assert.Single(tasks.Select(static task => task.Environment["SLURM_STEP_ID"]).Distinct());
        Assert.True(File.Exists(Path.Combine(run.Directory.Logs, "trtllm_config_decode.yaml")));
    }

    [Fact]
    public async Task A_flag_that_the_engine_does_not_know_ends_the_job_with_the_engines_words()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");

        var run = await user.ApplyAsync(Disaggregated(
            "new VllmOptions { TensorParallelSize = 4, KvTransferConfig = VllmConnectors.Nixl, "
                + "Extra = [\"--no-such-flag\"] }",
            "new DynamoFrontend { LoadBalancer = null }"));
        await run.EndsAsync(Limit);

        Assert.Equal("failed", run.Result?.Status);
        Assert.Contains("unrecognized arguments: --no-such-flag", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reserved_nodes_hold_infrastructure_frontend_and_client_and_no_worker()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");
        var job = JobText.OneNode with
        {
            Frontend = "new DynamoFrontend { LoadBalancer = null }",
            Placement = "new() { DedicatedInfrastructure = true, DedicatedFrontend = true, ShareDedicatedNode = false }",
        };

        var run = await user.ApplyAsync(job);
        await run.EndsAsync(Limit);

        Assert.Equal(("completed", 0, null), run.Ending);
        Assert.Equal(
            [("agg[0]", run.Host(2)), ("agg[1]", run.Host(2)), ("benchmark", run.Host(1)), ("frontend[0]", run.Host(1))],
            run.ProcessTasks.Where(static task => task.Environment["SLURM_JOB_NAME"] is not ("etcd" or "nats"))
                .Select(static task => (task.Environment["SLURM_JOB_NAME"], task.Node)).Order());
    }

    [Fact]
    public async Task A_recipe_runs_as_it_is()
    {
        await using var user = new UserDirectory(cluster, "container_runtime: none");
        user.WriteFile("recipe.yaml", """
            name: from-yaml
            model: { path: "hf:Qwen/Qwen3-8B", container: sglang, precision: bf16 }
            resources:
              gpu_type: h100
              gpus_per_node: 4
              prefill_nodes: 1
              prefill_workers: 1
              decode_nodes: 1
              decode_workers: 1
            frontend: { type: dynamo, enable_multiple_frontends: false }
            dynamo: { install: false }
            environment: { SRTCTL_MOCK_STARTUP_SECONDS: "0.1", SRTCTL_MOCK_DECODE_MS_PER_TOKEN: "1" }
            backend:
              type: sglang
              sglang_config:
                prefill: { tensor-parallel-size: 4, trust-remote-code: true }
                decode: { tensor_parallel_size: 4, mem-fraction-static: 0.85 }
            benchmark: { type: sa-bench, isl: 64, osl: 16, concurrencies: "2x4", num_prompts_mult: 1 }
            """);

        var outcome = await user.RunAsync("apply", "-f", "recipe.yaml", "--wait");

        Assert.Equal(0, outcome.Succeeded().ExitCode);
        var run = await user.RunAppearsAsync();
        Assert.Equal(("from-yaml", 2), (run.Plan.Job.Name, run.ResultFiles.Count));
    }

    private static JobText Disaggregated(string options, string frontend) => JobText.TwoNodes with
    {
        Deployment = $$"""
            new Disaggregated
            {
                Prefill = new() { Replicas = 1, Options = {{options}} },
                Decode = new() { Replicas = 1, Options = {{options}} },
            }
            """,
        Frontend = frontend,
    };

    private static JobText Aggregated(string options, string frontend) => JobText.TwoNodes with
    {
        Deployment = $$"""new Aggregated { Workers = new() { Replicas = 1, Options = {{options}} } }""",
        Frontend = frontend,
    };
}
