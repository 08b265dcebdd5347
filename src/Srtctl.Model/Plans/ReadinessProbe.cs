using System.Text.Json.Serialization;

namespace Srtctl.Model.Plans;

/// <summary>A question asked again and again until it is answered with yes.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TcpProbe), "tcp")]
[JsonDerivedType(typeof(HttpProbe), "http")]
[JsonDerivedType(typeof(WorkerCountProbe), "worker-count")]
public abstract record ReadinessProbe
{
    /// <summary>How long to ask before giving up.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>Pause between two questions.</summary>
    public required TimeSpan Interval { get; init; }
}
