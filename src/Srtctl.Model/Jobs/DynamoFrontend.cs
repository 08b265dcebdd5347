using Srtctl.Model.Options;

namespace Srtctl.Model.Jobs;

/// <summary>NVIDIA Dynamo: workers run inside Dynamo's runtime and are found through etcd.</summary>
public sealed record DynamoFrontend : Frontend
{
    /// <summary>Flags of <c>dynamo.frontend</c>; null passes none.</summary>
    public DynamoFrontendOptions? Options { get; init; }

    /// <summary>How Dynamo gets into the containers. Default: it is expected to be in the image.</summary>
    public DynamoInstallation Installation { get; init; } = new DynamoFromImage();

    /// <summary>Transport of requests between frontend and workers.</summary>
    public RequestPlane RequestPlane { get; init; } = RequestPlane.Tcp;

    /// <summary>Transport of KV and load events; null leaves Dynamo's default.</summary>
    public EventPlane? EventPlane { get; init; }
}
