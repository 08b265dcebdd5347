using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Model.Jobs;

/// <summary>
/// TensorRT-LLM's own server: workers run <c>trtllm-serve</c>; a disaggregated job gets <c>trtllm-serve
/// disaggregated</c> in front of them, an aggregated one none. Never behind nginx.
/// </summary>
public sealed record TrtllmServe : Frontend
{
    /// <summary>Flags of <c>trtllm-serve disaggregated</c>; null passes none.</summary>
    public TrtllmServeDisaggregatedOptions? Options { get; init; }

    /// <summary>Router settings of the prefill servers (<c>context_servers.router</c>); null: none.</summary>
    public EquatableMap<string, ConfigValue>? ContextRouter { get; init; }

    /// <summary>Router settings of the decode servers (<c>generation_servers.router</c>); null: none.</summary>
    public EquatableMap<string, ConfigValue>? GenerationRouter { get; init; }

    /// <summary>Further top-level settings of the server file; they win over the planner's.</summary>
    public EquatableMap<string, ConfigValue> ServerSettings { get; init; } = EquatableMap<string, ConfigValue>.Empty;
}
