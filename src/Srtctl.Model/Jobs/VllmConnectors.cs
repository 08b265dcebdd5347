using Srtctl.Model.Options;

namespace Srtctl.Model.Jobs;

/// <summary>
/// The usual ways to move KV cache between vLLM workers, as values of <see cref="VllmOptions.KvTransferConfig"/>.
/// </summary>
public static class VllmConnectors
{
    /// <summary>Direct transfers between GPUs through NIXL.</summary>
    public static VllmKVTransferConfig Nixl { get; } = Both("NixlConnector");

    /// <summary>LMCache, which also keeps cache outside the GPUs.</summary>
    public static VllmKVTransferConfig LmCache { get; } = Both("LMCacheConnectorV1");

    /// <summary>Dynamo's KV block manager.</summary>
    public static VllmKVTransferConfig Kvbm { get; } =
        Both("DynamoConnector") with { KvConnectorModulePath = "kvbm.vllm_integration.connector" };

    private static VllmKVTransferConfig Both(string connector) =>
        new() { KvConnector = connector, KvRole = VllmKVTransferConfigKvRole.KvBoth };
}
