using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Planning.Engines;

/// <summary>
/// A setting that prefill and decode workers must both have alike, because KV cache passes between them.
/// </summary>
/// <param name="Flag">The flag, or the entry of a settings file: <c>kv_cache_config.dtype</c>.</param>
/// <param name="Reason">What goes wrong otherwise.</param>
/// <param name="Severity">How sure that is.</param>
public sealed record AgreedSetting(string Flag, string Reason, Severity Severity = Severity.Error)
{
    /// <summary>Words that leave the choice to the engine, so that nothing can be compared.</summary>
    public EquatableArray<string> Open { get; init; } = ["auto"];

    /// <summary>Words that mean the same as others.</summary>
    public EquatableMap<string, string> Same { get; init; } = EquatableMap<string, string>.Empty;
}
