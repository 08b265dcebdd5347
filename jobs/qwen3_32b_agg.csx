#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
using Srtctl.Cli;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

// Eight whole-request workers of two GPUs on two H100 nodes behind the SGLang router.
var job = new Job
{
    Name = "qwen3-32b-h100-agg",
    Model = new() { Path = "qwen3-32b", Precision = Precision.Bf16 },
    Container = "lmsysorg/sglang:v0.5.18",
    Node = new(GpuType.H100, 8),
    Deployment = new Aggregated
    {
        Workers = new()
        {
            Replicas = 8,
            GpusPerReplica = 2,
            Options = new SglangOptions { TensorParallelSize = 2, MemFractionStatic = 0.88, ContextLength = 10240 },
        },
    },
    Frontend = new SglangRouter
    {
        LoadBalancer = null,
        Options = new SglangRouterOptions { Policy = SglangRouterPolicy.CacheAware },
    },
    Benchmark = new SaBench { InputLength = 8192, OutputLength = 1024, Concurrencies = [16, 64, 256] },
};

return JobScript.Run(job, Args);
