using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Jobs;

/// <summary>
/// A Mooncake master on the infrastructure node, through which workers share KV cache (github.com/kvcache-ai/Mooncake).
/// </summary>
public sealed record MooncakeStore
{
    /// <summary>Image or alias of the master; null: the job's container.</summary>
    public string? Image { get; init; }

    /// <summary>Variables of every worker; the addresses of the master are added.</summary>
    public EquatableMap<string, EnvironmentValue> Environment { get; init; } =
        EquatableMap<string, EnvironmentValue>.Empty;

    /// <summary>Arguments appended to the master's command.</summary>
    public EquatableArray<string> MasterArguments { get; init; }

    /// <summary>
    /// The connector's settings file for engines that read one (vLLM); <c>master_server_address</c> is added. Null:
    /// only the address.
    /// </summary>
    public EquatableMap<string, ConfigValue>? StoreSettings { get; init; }
}
