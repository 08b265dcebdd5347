using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Engines.Vllm;

/// <summary>
/// The key <c>connector</c>: a name or the JSON of a KV transfer. A role's own word wins over the engine's, and a flag
/// that says the transfer in full wins over both.
/// </summary>
/// <param name="Transfer">The transfer; null for none.</param>
internal sealed record VllmConnector(VllmKVTransferConfig? Transfer)
{
    private const string Key = "connector";

    /// <summary>The engine's word; NIXL when the recipe has none.</summary>
    public static VllmConnector OfBackend(RecipeSection backend) =>
        !backend.Has(Key) ? new VllmConnector(VllmConnectors.Nixl)
        : backend.Optional(Key) is { } value ? Of(value)
        : new VllmConnector((VllmKVTransferConfig?)null);

    /// <summary>The connector of a role.</summary>
    /// <param name="settings">The role's settings; null when it has none.</param>
    public VllmConnector OfRole(RecipeValue? settings) =>
        VllmWorker.Find(settings, $"--{Key}") is { IsNull: false } own ? Of(own) : this;

    /// <summary>The options with the transfer, unless they have one.</summary>
    public VllmOptions AddTo(VllmOptions options) =>
        options.KvTransferConfig is null && Transfer is not null
            ? options with { KvTransferConfig = Transfer }
            : options;

    /// <summary>The word of a transfer; null when it has none.</summary>
    public static string? WordOf(VllmKVTransferConfig? transfer) =>
        transfer == VllmConnectors.Nixl ? "nixl"
        : transfer == VllmConnectors.LmCache ? "lmcache"
        : transfer == VllmConnectors.Kvbm ? "kvbm"
        : null;

    private static VllmConnector Of(RecipeValue value) => value.Text()?.Trim() switch
    {
        null => new VllmConnector((VllmKVTransferConfig?)null),
        var name => name.ToLowerInvariant() switch
        {
            "" or "null" or "none" => new VllmConnector((VllmKVTransferConfig?)null),
            "nixl" => new VllmConnector(VllmConnectors.Nixl),
            "lmcache" => new VllmConnector(VllmConnectors.LmCache),
            "kvbm" => new VllmConnector(VllmConnectors.Kvbm),
            _ => new VllmConnector(Json(name, value)),
        },
    };

    private static VllmKVTransferConfig? Json(string text, RecipeValue value)
    {
        var none = new VllmOptions();
        if (ConfigJsonReader.Read(text) is ConfigMap map
            && FlagTable.Find(none.Catalog)?.Find("--kv-transfer-config") is { } flag
            && none.Bind(flag, map).Options is VllmOptions { KvTransferConfig: { } transfer })
            return transfer;
        value.Refuse("nixl, lmcache, kvbm, none, or the JSON of a KV transfer");
        return null;
    }
}
