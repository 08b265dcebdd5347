namespace Srtctl.Model.Jobs;

/// <summary>Transport of events inside Dynamo.</summary>
public enum EventPlane
{
    /// <summary>NATS messages.</summary>
    Nats,

    /// <summary>ZeroMQ.</summary>
    Zmq,
}
