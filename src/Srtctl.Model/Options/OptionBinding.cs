using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>What came of setting a flag by name.</summary>
/// <param name="Options">The options with the flag set; null when the value does not fit.</param>
/// <param name="Problem">Why it does not fit, for example <c>'four' is no whole number</c>; null when it does.</param>
public sealed record OptionBinding(CommandOptions? Options, string? Problem)
{
    /// <summary>
    /// Entries of a settings object that the catalog does not know, by path: <c>kv_connector_extra_config.x</c>. They
    /// are kept.
    /// </summary>
    public EquatableArray<string> Unknown { get; init; }
}
