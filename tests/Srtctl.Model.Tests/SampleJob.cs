using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Model.Tests;

/// <summary>A job that uses every kind of member, made anew at each call.</summary>
internal static class SampleJob
{
    public static Job Make() => new()
    {
        Name = "sample",
        Model = new() { Path = "deepseek-r1", Precision = Precision.Fp8 },
        Container = "sglang",
        Node = new(GpuType.Gb200, 4),
        Deployment = new Disaggregated
        {
            Prefill = new() { Replicas = 1, Options = new SglangOptions { TensorParallelSize = 4 } },
            Decode = new()
            {
                Replicas = 2,
                Options = new SglangOptions
                {
                    TensorParallelSize = 4,
                    MemFractionStatic = 0.85,
                    Extra = ["--new-flag", "1"]
                },
                Environment = new() { ["NCCL_DEBUG"] = "INFO" },
            },
        },
        Environment = new() { ["A"] = "1", ["TOKEN"] = EnvironmentValue.Secret("HF_TOKEN") },
        Mounts = [new("/data", "/data", "ro")],
        Slurm = new() { Directives = new() { ["qos"] = "high" } },
        Benchmark = new SaBench { InputLength = 1024, OutputLength = 128, Concurrencies = [4, 8] },
    };
}
