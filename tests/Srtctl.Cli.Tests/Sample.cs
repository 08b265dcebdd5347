using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Tests;

/// <summary>Small jobs.</summary>
internal static class Sample
{
    public static Job Job { get; } = new()
    {
        Name = "small",
        Model = new() { Path = "hf:Qwen/Qwen3-8B", Precision = Precision.Bf16 },
        Container = "lmsysorg/sglang:v0.5.18",
        Node = new(GpuType.H100, 4),
        Deployment = new Disaggregated
        {
            Prefill = new() { Replicas = 2, GpusPerReplica = 2, Options = new SglangOptions { TensorParallelSize = 2 } },
            Decode = new() { Replicas = 1, GpusPerReplica = 4, Options = new SglangOptions { TensorParallelSize = 4 } },
        },
        Environment = new() { ["NOTE"] = "it's $5", ["HF_TOKEN"] = EnvironmentValue.Secret("HF_TOKEN") },
        Benchmark = new SaBench { InputLength = 128, OutputLength = 64, Concurrencies = [2] },
    };

    public static LoadedJobs Loaded { get; } = LoadedJobs.Of(Job);

    public static LoadedJobs Sweep { get; } = LoadedJobs.Of(Model.Sweeps.Sweep.Of(Job)
        .Grid("concurrency", [1, 2, 3], static (job, concurrency) =>
            job with { Benchmark = new SaBench { InputLength = 128, OutputLength = 64, Concurrencies = [concurrency] } })
        .Where(static job => !job.Name.EndsWith('3'), "three is too many"));
}
