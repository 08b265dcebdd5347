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

    /// <summary>NCCL ports of SGLang workers: this plus the offset of the system port.</summary>
    public const int SglangNccl = 17500;

    /// <summary>Largest TCP port.</summary>
    public const int Largest = 65535;
}
