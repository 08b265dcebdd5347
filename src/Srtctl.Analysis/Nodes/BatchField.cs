namespace Srtctl.Analysis.Nodes;

/// <summary>The figures of a batch record. Counts first, then figures with decimals.</summary>
public enum BatchField : byte
{
    /// <summary>Sequences newly scheduled.</summary>
    NewSeq,

    /// <summary>Prompt tokens computed.</summary>
    NewToken,

    /// <summary>Prompt tokens found in the prefix cache.</summary>
    CachedToken,

    /// <summary>SGLang: tokens in the KV cache; TensorRT-LLM: generated tokens of the iteration.</summary>
    NumTokens,

    /// <summary>Requests running.</summary>
    RunningReq,

    /// <summary>Requests waiting.</summary>
    QueueReq,

    /// <summary>Requests waiting for KV space of the other role.</summary>
    PreallocReq,

    /// <summary>Requests whose KV transfer is under way, on prefill workers.</summary>
    InflightReq,

    /// <summary>Requests whose KV cache is arriving, on decode workers.</summary>
    TransferReq,

    /// <summary>Requests pushed back for lack of KV space.</summary>
    RetractedReq,

    /// <summary>Prompt tokens waiting.</summary>
    PendingToken,

    /// <summary>Number of the iteration in this life of the engine.</summary>
    Iter,

    /// <summary>Tokens of cached KV that the batch attends to.</summary>
    CachedKvTokens,

    /// <summary>Requests preempted in the interval.</summary>
    Preempted,

    /// <summary>1 when a captured graph was used, else 0.</summary>
    Graph,

    /// <summary>Use of the KV cache, 0 to 1.</summary>
    TokenUsage,

    /// <summary>Share of the KV cache that is promised, 0 to 1.</summary>
    PreallocatedUsage,

    /// <summary>Use of the sliding-window cache, 0 to 1.</summary>
    SwaTokenUsage,

    /// <summary>Use of the state cache, 0 to 1.</summary>
    MambaUsage,

    /// <summary>Prompt tokens per second.</summary>
    InputThroughput,

    /// <summary>Generated tokens per second.</summary>
    GenThroughput,

    /// <summary>Mean tokens accepted per step.</summary>
    AcceptLen,

    /// <summary>Share of speculated tokens accepted, 0 to 1.</summary>
    AcceptRate,

    /// <summary>Share of prompt tokens found in the prefix cache, 0 to 1.</summary>
    CacheHitRate,

    /// <summary>Duration of the iteration on the host, milliseconds.</summary>
    HostStepMs,

    /// <summary>Duration of the iteration before on the device, milliseconds.</summary>
    DeviceStepMs,
}
