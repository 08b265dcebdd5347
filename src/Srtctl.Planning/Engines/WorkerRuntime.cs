namespace Srtctl.Planning.Engines;

/// <summary>What an engine's worker runs in; the frontend decides.</summary>
public enum WorkerRuntime
{
    /// <summary>The engine's own server, with a router in front that speaks its protocol.</summary>
    Standalone,

    /// <summary><c>trtllm-serve</c>.</summary>
    TrtllmServe,

    /// <summary>The engine's own server, which clients ask themselves.</summary>
    Direct,

    /// <summary>Dynamo's worker around the engine, registered in etcd.</summary>
    Dynamo,
}
