using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests;

/// <summary>Small jobs that plan without findings; tests vary them.</summary>
internal static class SampleJobs
{
    public static Job Aggregated { get; } = new()
    {
        Name = "sample",
        Model = new() { Path = "hf:org/m", Precision = Precision.Fp8 },
        Container = "nvcr.io/x:1",
        Node = new(GpuType.H100, 8),
        Deployment = new Aggregated { Workers = Workers(1, 8) },
        Frontend = new SglangRouter { LoadBalancer = null },
    };

    public static Job Disaggregated { get; } = Aggregated with
    {
        Deployment = new Disaggregated { Prefill = Workers(1, 8), Decode = Workers(2, 8) },
        Frontend = new DynamoFrontend(),
        Benchmark = Bench,
    };

    public static SaBench Bench => new() { InputLength = 1024, OutputLength = 256, Concurrencies = [4, 8] };

    public static Pool Workers(int replicas, int gpus) =>
        new() { Replicas = replicas, GpusPerReplica = gpus, Options = new SglangOptions { TensorParallelSize = gpus } };

    public static Job WithEnvironment(this Job job,
        params IEnumerable<(string Name, EnvironmentValue Value)> variables) => job with
        {
            Environment = EquatableMap
            .From(variables.Select(static variable => KeyValuePair.Create(variable.Name, variable.Value))),
        };
}
