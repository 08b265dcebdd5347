#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
using Srtctl.Cli;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

// Two prefill workers and one decode worker on two B200 nodes; the settings of each role become an engine file.
var serving = new TrtllmOptions
{
    TensorParallelSize = 4,
    TrustRemoteCode = true,
    KvCacheConfig = new() { Dtype = "fp8", FreeGpuMemoryFraction = 0.85, EnableBlockReuse = false },
    CacheTransceiverConfig = new() { Backend = TrtllmCacheTransceiverConfigBackend.UCX, MaxTokensInBuffer = 8192 },
};

var job = new Job
{
    Name = "llama-70b-b200-trtllm-2p1d",
    Model = new() { Path = "llama-3.3-70b-fp4", Precision = Precision.Fp4, Name = "meta-llama/Llama-3.3-70B" },
    Container = "nvcr.io/nvidia/ai-dynamo/tensorrtllm-runtime:1.4.0",
    Node = new(GpuType.B200, 8),
    Deployment = new Disaggregated
    {
        Prefill = new()
        {
            Replicas = 2,
            GpusPerReplica = 4,
            Options = serving with { MaxBatchSize = 8, MaxNumTokens = 8192, DisableOverlapScheduler = true },
        },
        Decode = new()
        {
            Replicas = 1,
            GpusPerReplica = 8,
            Options = serving with
            {
                TensorParallelSize = 8,
                MaxBatchSize = 512,
                MaxNumTokens = 512,
                MaxSeqLen = 9216,
                CudaGraphConfig = new() { EnablePadding = true, MaxBatchSize = 512 },
            },
        },
    },
    Frontend = new DynamoFrontend { LoadBalancer = null },
    Benchmark = new SaBench { InputLength = 8000, OutputLength = 1000, Concurrencies = [32, 128, 512] },
};

return JobScript.Run(job, Args);
