namespace Srtctl.Model.Jobs;

/// <summary>Transport of requests inside Dynamo.</summary>
public enum RequestPlane
{
    /// <summary>Direct TCP connections.</summary>
    Tcp,

    /// <summary>NATS messages.</summary>
    Nats,

    /// <summary>HTTP.</summary>
    Http,
}
