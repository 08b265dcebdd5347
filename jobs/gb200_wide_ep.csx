#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Cli, 0.1.0"
#load "_shared/deepseek_r1.csx"
using Srtctl.Cli;
using Srtctl.Model.Jobs;

// Workers over two nodes each, with everything a site may need: variables per role, mounts, a setup script, directives.
var wide = DeepSeekR1Serving with
{
    TensorParallelSize = 8,
    DataParallelSize = 8,
    ExpertParallelSize = 8,
    EnableDpAttention = true,
};

var job = DeepSeekR1 with
{
    Name = "deepseek-r1-gb200-wide-ep",
    Deployment = new Disaggregated
    {
        Prefill = DeepSeekR1Worker with
        {
            GpusPerReplica = 8,
            Options = wide with { DisablePrefillCudaGraph = true },
            Environment = DeepSeekR1Worker.Environment.With("MC_TE_METRIC", "true"),
        },
        Decode = DeepSeekR1Worker with
        {
            Replicas = 2,
            GpusPerReplica = 8,
            Options = wide with { MaxRunningRequests = 5120 },
            Environment = DeepSeekR1Worker.Environment
                .With("SGLANG_DEEPEP_NUM_MAX_DISPATCH_TOKENS_PER_RANK", "640")
                .With("SGLANG_NODE", "{node}-{node_id}"),
        },
    },
    Placement = new() { DedicatedInfrastructure = true },
    Environment = new() { ["HF_HUB_OFFLINE"] = "1", ["HF_TOKEN"] = EnvironmentValue.Secret("HF_TOKEN") },
    Mounts = [new("/lustre/cache/deepgemm", "/root/.cache/deep_gemm"), new("/lustre/datasets", "/datasets", "ro")],
    SetupScript = "install_deepep.sh",
    Benchmark = new SaBench { InputLength = 1024, OutputLength = 1024, Concurrencies = [4096] },
    Slurm = new()
    {
        TimeLimit = TimeSpan.FromHours(4),
        Directives = new() { ["qos"] = "benchmark", ["exclude"] = "gb-bad[01-02]", ["mail-type"] = "FAIL" },
        SrunOptions = new() { ["cpu-bind"] = "none" },
    },
};

return JobScript.Run(job, Args);
