using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning;
using Srtctl.Planning.Comparison;
using Srtctl.Recipes.Exporting;

namespace Srtctl.Recipes.Tests.Exporting;

public class RecipeExportTests
{
    private static readonly Job Small = new()
    {
        Name = "small",
        Model = new() { Path = "/models/small", Precision = Precision.Bf16 },
        Container = "image:1",
        Node = new(GpuType.H100, 8),
        Deployment = new Aggregated { Workers = new() { Replicas = 1, Options = new SglangOptions() } },
    };

    public static TheoryData<string> Sections =>
    [
        "slurm: {account: a, partition: p, time_limit: '1-12'}", "slurm: {time_limit: 10:00:00}",
        "sbatch_directives: {qos: high, exclusive: ''}", "srun_options: {cpu-bind: none}",
        "environment: {A: '1', B: 'yes', C: ''}", "container_mounts: {/a: /b, /c: /d}",
        "extra_mount: [/a:/b, '/a:/c:ro']", "setup_script: setup.sh", "health_check: {max_attempts: 7, interval_seconds: 3}",
        "profiling: {type: torch, aggregated: {start_step: 1, stop_step: 9}}",
        "profiling: {type: nsys-time, delay_secs: 3, duration_secs: 5, extra_nsys_args: [-t, cuda]}",
        "observability: {enable_otel: true, otel_endpoint: http://otel:4317}",
        "identity: {model: {repo: a/b, revision: c}, container: {image: i}, frameworks: {sglang: 0.5.9}}",
        "reporting: {status: {endpoint: http://a/, endpoints: [http://b]}}", "reporting: {}",
        "infra: {etcd_nats_dedicated_node: true, nats_max_payload_mb: 8}",
        "dynamo: {version: 1.0.1, request_plane: nats, event_plane: zmq}", "dynamo: {hash: abcdef0, cargo_patches: ['a = 1']}",
        "dynamo: {top_of_tree: true}", "dynamo: {wheel: 1.2.0}",
        "frontend: {args: {router-mode: kv}, env: {A: b}, num_additional_frontends: 3, nginx_keepalive_timeout: 75}",
        "frontend: {nginx_session_affinity: true, nginx_session_affinity_header: X-A, nginx_raise_ulimit: false}",
        "frontend: {type: sglang, enable_multiple_frontends: false, args: {}}",
        "frontend: {orchestrator_placement: head, dedicated_node: true}",
        "backend: {aggregated_environment: {A: b}, kv_events_config: {aggregated: {topic: t}}}",
        "backend: {sglang_config: {aggregated: {tp-size: 2, unknown-flag: [1, a], other: true, cuda-graph-bs: [1, 2]}}}",
        "backend: {sglang_config: {aggregated: {store-kv: true, mem-fraction-static: 1.0e-05}}}",
        "backend: {type: vllm, connector: lmcache, vllm_config: {aggregated: {max-model-len: 8k}}}",
        "backend: {type: vllm, vllm_config: {aggregated: {connector: none, compilation-config: {level: 3}}}}",
        "backend: {type: vllm, dp_launch_mode: per_gpu, set_cuda_visible_devices: true}",
        "backend: {type: vllm, set_cuda_visible_devices: false}",
        "backend: {type: vllm, kv_events_config: {aggregated: true}, vllm_config: {aggregated: {swap-space: 4}}}",
        "backend: {type: vllm, vllm_config: {aggregated: {enable-prefix-caching: false, no-enable-chunked-prefill: true}}}",
        "backend: {type: trtllm, sequential_node_start: 2, trtllm_config: {aggregated: {kv_cache_config: {dtype: fp8}, x: ~}}}",
        "backend: {type: trtllm, publish_events_and_metrics: true, numa_memory_bind: false}",
        "backend: {type: mocker, speedup_ratio: 10, mocker_config: {aggregated: {block-size: 32}}}",
        "benchmark: {type: sa-bench, isl: 9, osl: 8, concurrencies: 4x8, req_rate: 2.5, random_range_ratio: 1}",
        "benchmark: {type: sa-bench, dataset_name: custom, dataset_path: /d.jsonl, concurrencies: [4], use_chat_template: false}",
        "benchmark: {type: sglang-bench, isl: 9, osl: 8, concurrencies: [4]}",
        "benchmark: {type: custom, command: 'echo $A | tee x', container_image: i, env: {A: b}}",
        "benchmark: {type: trace-replay, trace_file: /t, concurrencies: [4], ttft_threshold_ms: 100, aiperf_args: {a: 1}}",
        "benchmark: {type: mooncake-router, mooncake_workload: toolagent, aiperf_package: aiperf==1}",
        "benchmark: {type: router, prefix_ratios: 0.1 0.5, num_requests: 9}", "benchmark: {type: mmlu, num_examples: 9}",
        "benchmark: {type: gpqa, repeat: 2}", "benchmark: {type: longbenchv2, categories: [a], num_threads: 3}",
        "benchmark: {type: gsm8k, temperature: 0.5, top_k: 3}", "benchmark: {type: lm-eval, concurrencies: [32]}",
    ];

    [Theory]
    [MemberData(nameof(Sections))]
    public void What_a_recipe_says_is_read_written_and_read_as_the_same_job(string section)
    {
        var usual = section.StartsWith("dynamo", StringComparison.Ordinal)
            ? Recipe.With("").Replace("dynamo: {install: false}\n", "", StringComparison.Ordinal)
            : Recipe.With("");

        var job = Recipe.Job($"{usual}{section}\n");

        Assert.Equal(job, Recipe.Job(Exported(job)));
    }

    [Theory]
    [InlineData("sglang/disaggregated")]
    public void Prefill_and_decode_apart_are_written_apart(string name)
    {
        var job = Recipe.Job(Recipe.File(name));

        Assert.Equal(job, Recipe.Job(Exported(job)));
    }

    [Fact]
    public void Nodes_that_the_planner_counts_are_told()
    {
        var pool = new Pool { Replicas = 3, GpusPerReplica = 4, Options = new SglangOptions { TensorParallelSize = 4 } };
        var job = Small with { Deployment = new Disaggregated { Prefill = pool, Decode = pool with { Replicas = 1 } } };

        var text = Exported(job);

        Assert.Contains("prefill_nodes: 2\n", text);
        Assert.Contains("decode_nodes: 1\n", text);
        Assert.Equal([], PlanDifferences.Between(PlanOf(job), PlanOf(Recipe.Job(text))));
    }

    [Fact]
    public void Everything_that_no_key_says_is_refused_at_once()
    {
        var job = Small with
        {
            Model = Small.Model with { Name = "served" },
            Environment = new() { ["TOKEN"] = EnvironmentValue.Secret("TOKEN") },
            Benchmark = new SaBench { InputLength = 1, OutputLength = 1, Concurrencies = [1], Seed = 7 },
            Readiness = new() { Interval = TimeSpan.FromSeconds(7) },
            Evaluation = new Gsm8k(),
        };

        var exported = RecipeExport.Of(new ExportRequest(job, new() { [Role.Aggregated] = 1 }));

        Assert.Null(exported.Text);
        Assert.Equal(
            ["Model.Name", "Benchmark.Seed", "Readiness", "Environment.TOKEN", "Evaluation"],
            exported.Diagnostics.Select(static finding => finding.Place));
        Assert.All(exported.Diagnostics, static finding => Assert.Equal("SRT1450", finding.Code));
    }

    [Theory]
    [InlineData("loose")]
    [InlineData("--a_b", "1")]
    public void Arguments_that_no_key_stands_for_are_refused(params string[] extra)
    {
        var workers = new Pool { Replicas = 1, Options = new SglangOptions { Extra = [.. extra] } };

        var exported = RecipeExport.Of(new ExportRequest(
            Small with { Deployment = new Aggregated { Workers = workers } }, new() { [Role.Aggregated] = 1 }));

        Assert.Equal("Deployment.Workers.Options.Extra", Assert.Single(exported.Diagnostics).Place);
    }

    [Fact]
    public void Plans_that_differ_are_told_apart_by_their_paths()
    {
        var first = PlanOf(Small);
        var second = PlanOf(Small with { Name = "other" });

        Assert.Contains(
            new PlanDifference("job.name", "\"small\"", "\"other\""), PlanDifferences.Between(first, second));
        Assert.Empty(PlanDifferences.Between(first, PlanOf(Small)));
    }

    private static string Exported(Job job)
    {
        var exported = RecipeExport.Of(ExportRequest.Of(job, PlanOf(job)));
        Assert.Equal([], exported.Diagnostics.Select(static finding => $"{finding}"));
        return exported.Text ?? "";
    }

    private static Model.Plans.LaunchPlan PlanOf(Job job)
    {
        var result = Planner.Plan(new PlanRequest { Job = job });
        Assert.True(result.Plan is not null, string.Join('\n', result.Diagnostics));
        return result.Plan;
    }
}
