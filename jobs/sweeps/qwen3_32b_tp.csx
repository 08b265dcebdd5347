#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
using Srtctl.Cli;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Sweeps;

// How many GPUs should one Qwen3-32B worker have, at two prompt shapes, on one H100 node?
var start = new Job
{
    Name = "qwen3-32b",
    Model = new() { Path = "qwen3-32b", Precision = Precision.Bf16 },
    Container = "lmsysorg/sglang:v0.5.18",
    Node = new(GpuType.H100, 8),
    Deployment = new Aggregated { Workers = new() { Replicas = 1, Options = new SglangOptions { MemFractionStatic = 0.85 } } },
    Frontend = new SglangRouter { LoadBalancer = null },
    Benchmark = new SaBench { InputLength = 1024, OutputLength = 1024, Concurrencies = [1, 16, 64, 256] },
};

var sweep = Sweep.Of(start)
    .Grid("tp", [1, 2, 4, 8], (job, tp) => job
        .WithPools((_, pool) => pool with { Replicas = 8 / tp, GpusPerReplica = tp })
        .WithOptions<SglangOptions>(options => options with { TensorParallelSize = tp }))
    .Zip("isl", "osl", [(1024, 1024), (8192, 1024)], (job, isl, osl) =>
        job with { Benchmark = ((SaBench)job.Benchmark) with { InputLength = isl, OutputLength = osl } })
    .Where(
        job => job.Deployment.Pools.First().Pool.GpusPerReplica > 1 || ((SaBench)job.Benchmark).InputLength <= 1024,
        "8k prompts leave no KV room beside 32B weights on one GPU");

return JobScript.Run(sweep, Args);
