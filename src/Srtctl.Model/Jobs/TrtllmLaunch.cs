namespace Srtctl.Model.Jobs;

/// <summary>How TensorRT-LLM's workers are started.</summary>
public sealed record TrtllmLaunch : EngineLaunch
{
    /// <summary>
    /// Most workers with the same leader node that load at a time; the next ones wait until these are ready. Null: all
    /// start at once.
    /// </summary>
    public int? StartsPerNode { get; init; }

    /// <summary>
    /// Binds memory of prefill and decode workers to NUMA nodes 0 and 1 with <c>numactl -m 0,1</c>. Null: on GB200 and
    /// GB300, where other NUMA nodes are GPU memory.
    /// </summary>
    public bool? BindNumaMemory { get; init; }
}
