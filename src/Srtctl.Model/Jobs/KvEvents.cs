using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Jobs;

/// <summary>
/// Workers publish what enters and leaves their KV cache, so that a router can send requests where the prefix is. The
/// planner adds the endpoint.
/// </summary>
public sealed record KvEvents
{
    /// <summary>
    /// Settings of the publisher beside the endpoint. Default: <c>publisher: zmq</c>, <c>topic: kv-events</c>, and what
    /// the engine needs to publish at all. An entry of the same name wins over the default.
    /// </summary>
    public EquatableMap<string, ConfigValue> Settings { get; init; } = EquatableMap<string, ConfigValue>.Empty;
}
