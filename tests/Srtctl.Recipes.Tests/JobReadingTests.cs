using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Recipes.Tests;

public sealed class JobReadingTests
{
    [Fact]
    public void A_recipe_of_sglang_is_the_job_that_a_script_would_say()
    {
        var job = Recipe.Job(Recipe.File("sglang/disaggregated"));

        Assert.Equal(Expected, job);
    }

    [Fact]
    public void A_minimal_recipe_leaves_the_rest_to_defaults()
    {
        var job = Recipe.Job(Recipe.With(""));

        Assert.Equal(
            new Job
            {
                Name = "small",
                Model = new ServedModel { Path = "/models/small", Precision = Precision.Bf16 },
                Container = "image:1",
                Node = new NodeShape(GpuType.H100, 8),
                Deployment = new Aggregated
                {
                    Workers = new Pool { Replicas = 1, Nodes = 1, Options = new SglangOptions() },
                },
                Frontend = new DynamoFrontend { LoadBalancer = new LoadBalancer() },
            },
            job);
    }

    [Fact]
    public void All_problems_of_a_recipe_are_found_at_once()
    {
        var found = Recipe.Found("""
            name: 010
            model: {path: a, container: b}
            resources: {gpu_type: h100, gpus_per_nod: 8, agg_workers: two}
            backend: {type: sgl}
            extra: 1
            """);

        Assert.Equal(
            [
                "SRT1413 r.yaml(2,8)", "SRT1411 r.yaml(3,59)", "SRT1410 r.yaml(3,29)", "SRT1415 r.yaml(4,17)",
                "SRT1411 r.yaml(1,7)", "SRT1410 r.yaml(5,1)",
            ],
            found);
    }

    [Fact]
    public void A_finding_of_the_planner_has_its_place_in_the_recipe()
    {
        var job = Assert.Single(Recipe.Read(Recipe.File("sglang/disaggregated")).Jobs);

        Assert.Equal("r.yaml(29,29)", job.Locate("Deployment.Prefill.Options.TensorParallelSize"));
        Assert.Equal("r.yaml(16,15)", job.Locate("Slurm.TimeLimit"));
        Assert.Equal("r.yaml(13,19)", job.Locate("Deployment.Decode.Replicas"));
    }

    private static Job Expected { get; } = new()
    {
        Name = "llama-70b-1p2d",
        Model = new ServedModel { Path = "llama-70b", Precision = Precision.Fp8 },
        Container = "dynamo-sglang",
        Node = new NodeShape(GpuType.H200, 8),
        Slurm = new SlurmSettings { Account = "benchmarks", TimeLimit = new TimeSpan(2, 30, 0) },
        Deployment = new Disaggregated
        {
            Prefill = new Pool
            {
                Replicas = 1,
                Nodes = 1,
                Environment = new() { ["NCCL_DEBUG"] = "INFO" },
                Options = new SglangOptions
                {
                    ServedModelName = "meta/llama-70b",
                    TensorParallelSize = 8,
                    DisableRadixCache = true,
                    MemFractionStatic = 0.85,
                },
            },
            Decode = new Pool
            {
                Replicas = 2,
                Nodes = 2,
                Options = new SglangOptions { ServedModelName = "meta/llama-70b", TensorParallelSize = 8 },
            },
        },
        Frontend = new DynamoFrontend
        {
            LoadBalancer = null,
            Installation = new DynamoRelease("1.0.1"),
            RequestPlane = RequestPlane.Nats,
        },
        Readiness = new ReadinessSettings { Timeout = TimeSpan.FromHours(1), Interval = TimeSpan.FromSeconds(10) },
        Benchmark = new SaBench { InputLength = 1024, OutputLength = 128, Concurrencies = [4, 16] },
        Environment = new() { ["OMP_NUM_THREADS"] = "8" },
    };
}
