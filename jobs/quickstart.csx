#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
using Srtctl.Cli;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

// Two prefill and two decode workers on three nodes, two frontends behind nginx.
var job = new Job
{
    Name = "quickstart",
    Model = new() { Path = "hf:Qwen/Qwen3-8B", Precision = Precision.Bf16 },
    Container = "lmsysorg/sglang:v0.5.18",
    Node = new(GpuType.H100, 4),
    Deployment = new Disaggregated
    {
        Prefill = new() { Replicas = 2, GpusPerReplica = 2, Options = new SglangOptions { TensorParallelSize = 2 } },
        Decode = new() { Replicas = 2, GpusPerReplica = 4, Options = new SglangOptions { TensorParallelSize = 4 } },
    },
    Benchmark = new SaBench { InputLength = 128, OutputLength = 64, Concurrencies = [2, 8, 32] },
    Slurm = new() { TimeLimit = TimeSpan.FromMinutes(30) },
};

return JobScript.Run(job, Args);
