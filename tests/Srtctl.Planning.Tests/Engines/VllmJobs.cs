using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests.Engines;

/// <summary>Small vLLM jobs that plan without findings; tests vary them.</summary>
internal static class VllmJobs
{
    public static VllmOptions Tensor(int size) => new() { TensorParallelSize = size };

    public static VllmOptions Data(int size, int tensor = 1) => Tensor(tensor) with { DataParallelSize = size };

    public static Pool Workers(int replicas, int gpus, VllmOptions options) =>
        new() { Replicas = replicas, GpusPerReplica = gpus, Options = options };

    public static Job Aggregated(int gpus, VllmOptions options) => SampleJobs.Aggregated with
    {
        Deployment = new Aggregated { Workers = Workers(1, gpus, options) },
        Frontend = new DynamoFrontend { LoadBalancer = null },
    };

    public static Job Disaggregated(Pool prefill, Pool decode) => SampleJobs.Disaggregated with
    {
        Deployment = new Disaggregated { Prefill = Transferring(prefill), Decode = Transferring(decode) },
        Frontend = new DynamoFrontend { LoadBalancer = null },
    };

    public static Job Direct(int gpus, VllmOptions options) =>
        Aggregated(gpus, options) with { Frontend = new DirectServer() };

    private static Pool Transferring(Pool pool) => pool.Options is VllmOptions { KvTransferConfig: null } options
        ? pool with { Options = options with { KvTransferConfig = VllmConnectors.Nixl } }
        : pool;
}
