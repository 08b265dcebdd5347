namespace Srtctl.Planning.Ports;

/// <summary>
/// First ports and fixed ports of every service. Existing dashboards and scripts rely on these numbers.
/// </summary>
public static class PortTable
{
    /// <summary>etcd clients.</summary>
    public const int Etcd = 2379;

    /// <summary>etcd peers; loopback only.</summary>
    public const int EtcdPeer = 2380;

    /// <summary>NATS clients.</summary>
    public const int Nats = 4222;

    /// <summary>KV-cache events of workers, counted over the job.</summary>
    public const int KvEvents = 5200;

    /// <summary>Where vLLM workers meet for NIXL transfers, counted over the job.</summary>
    public const int Nixl = 5400;

    /// <summary>KVBM leaders: two ports for each KV-event port.</summary>
    public const int Kvbm = 5600;

    /// <summary>Engine HTTP servers, counted per node.</summary>
    public const int WorkerHttp = 6100;

    /// <summary>Distance between the HTTP ports of two engines on a node.</summary>
    public const int WorkerHttpStride = 32;

    /// <summary>Prefill bootstrap servers, counted per leader node.</summary>
    public const int Bootstrap = 7200;

    /// <summary>Status and metrics servers of Dynamo workers, counted over the job.</summary>
    public const int System = 7500;

    /// <summary>The public API.</summary>
    public const int Public = 8000;

    /// <summary>Frontends behind the load balancer.</summary>
    public const int FrontendBehindBalancer = 8180;

    /// <summary>Rendezvous of an SGLang worker on several nodes, on its leader.</summary>
    public const int SglangDistInit = 8300;

    /// <summary>Data-parallel coordination of vLLM workers, counted per leader node.</summary>
    public const int VllmDataParallel = 8400;

    /// <summary>Requests to the Mooncake master.</summary>
    public const int MooncakeMaster = 8700;

    /// <summary>Metadata server of the Mooncake master.</summary>
    public const int MooncakeMetadata = 8701;

    /// <summary>Metrics of the Mooncake master.</summary>
    public const int MooncakeMetrics = 8702;

    /// <summary>NCCL ports of SGLang workers: this plus the offset of the system port.</summary>
    public const int SglangNccl = 17500;

    /// <summary>Where vLLM takes further ports from, counted over the job.</summary>
    public const int VllmInternal = 20000;

    /// <summary>Ports of one vLLM process from <see cref="VllmInternal"/> on.</summary>
    public const int VllmInternalStride = 50;

    /// <summary>vLLM processes whose blocks fit below <see cref="Largest"/>.</summary>
    public const int VllmInternalBlocks = 900;

    /// <summary>Largest TCP port.</summary>
    public const int Largest = 65535;
}
