#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
using Srtctl.Cli;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

// Accuracy instead of speed: the questions of GSM8K to one SGLang worker behind the router.
var job = new Job
{
    Name = "qwen3-32b-gsm8k",
    Model = new() { Path = "hf:Qwen/Qwen3-32B", Precision = Precision.Bf16 },
    Container = "lmsysorg/sglang:v0.5.18",
    Node = new(GpuType.H100, 8),
    Deployment = new Aggregated
    {
        Workers = new() { Replicas = 2, GpusPerReplica = 4, Options = new SglangOptions { TensorParallelSize = 4 } },
    },
    Frontend = new SglangRouter { LoadBalancer = null },
    Benchmark = new Gsm8k { Examples = 200, Shots = 5, Threads = 64 },
};

return JobScript.Run(job, Args);
