#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
using Srtctl.Cli;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

// One prefill and three decode workers of two GPUs on one H100 node; NIXL moves the KV cache between them.
var serving = new VllmOptions
{
    TensorParallelSize = 2,
    MaxModelLen = 10240,
    GpuMemoryUtilization = 0.9,
    KvTransferConfig = VllmConnectors.Nixl,
};

var job = new Job
{
    Name = "qwen3-32b-h100-vllm-1p3d",
    Model = new() { Path = "qwen3-32b", Precision = Precision.Bf16 },
    Container = "nvcr.io/nvidia/ai-dynamo/vllm-runtime:1.4.0",
    Node = new(GpuType.H100, 8),
    Deployment = new Disaggregated
    {
        NodeSharing = NodeSharing.OneNode,
        Prefill = new() { Replicas = 1, GpusPerReplica = 2, Options = serving },
        Decode = new() { Replicas = 3, GpusPerReplica = 2, Options = serving with { MaxNumSeqs = 512 } },
    },
    Frontend = new DynamoFrontend { LoadBalancer = null },
    Benchmark = new SaBench { InputLength = 8192, OutputLength = 1024, Concurrencies = [16, 64, 256] },
};

return JobScript.Run(job, Args);
