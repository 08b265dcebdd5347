using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>The parallel sizes of a vLLM worker.</summary>
/// <param name="Tensor">Ranks that share a layer.</param>
/// <param name="Pipeline">Stages of layers.</param>
/// <param name="Data">Replicas of the model inside the worker; null when the worker is not data parallel.</param>
internal sealed record VllmSizes(int Tensor, int Pipeline, int? Data)
{
    /// <summary>GPUs that hold one copy of the model.</summary>
    public long Replica => (long)Tensor * Pipeline;

    /// <summary>The sizes as the options say them, vLLM's defaults for the rest.</summary>
    public static VllmSizes Of(VllmOptions options) => new(
        options.TensorParallelSize ?? 1, options.PipelineParallelSize ?? 1, options.DataParallelSize);

    /// <summary>GPUs of a worker on each of its nodes.</summary>
    public static int GpusOnNode(Job job, PoolShape shape) => Math.Min(shape.GpusPerReplica, job.Node.Gpus);

    /// <summary>All sizes for people: <c>DP 8 × TP 2 × PP 1 = 16 GPUs</c>.</summary>
    public override string ToString() =>
        $"{(Data is { } data ? $"DP {data} × " : "")}TP {Tensor} × PP {Pipeline} = {(Data ?? 1) * Replica} GPUs";
}
